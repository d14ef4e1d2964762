package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers the files of the program as they lie in the image: the jars of both doors and each of their libraries once, without
 * classes that cannot run and without foreign native code; native code of this platform, licences, and the guides.
 */
final class Content {
    /**
     * Libraries of which only the classes that can run go in: most of each is never reached, and none of them puts the name of a
     * class together while it runs. All others are kept whole.
     */
    private static final Pattern TRIMMED = Pattern.compile(
            "(?:bcprov-|commons-collections4-|commons-compress-|controlsfx-|core-3|gson-|guava-|protobuf-|tink-).*");

    /** The program's own jars go in as they are: a report of a failure names its lines. */
    private static final Pattern OWN = Pattern.compile("tessera-.*");

    private final Settings settings;
    private final List<JarRule> rules;

    Content(Settings settings, Platform platform) {
        this.settings = settings;
        this.rules = JarRule.of(platform);
    }

    void gather() throws IOException {
        Path content = Trees.empty(settings.content());
        Path lib = Files.createDirectories(content.resolve("lib"));
        Path natives = Files.createDirectories(content.resolve("native"));
        List<Path> doors = Door.all(settings).stream().map(Door::file).toList();
        Map<String, Path> libraries = libraries();
        List<Path> jars = new ArrayList<>(doors);
        jars.addAll(libraries.values());
        JarTrim trim = new JarTrim(ClassReach.of(jars, name -> !TRIMMED.matcher(name).matches()), natives,
                settings.time());
        for (Path door : doors) {
            Files.copy(door, content.resolve(name(door)));
        }
        List<JarRule> open = new ArrayList<>(rules);
        for (Path library : libraries.values()) {
            Optional<JarRule> rule = rules.stream().filter(one -> one.concerns(name(library))).findFirst();
            rule.ifPresent(open::remove);
            if (OWN.matcher(name(library)).matches()) {
                Files.copy(library, lib.resolve(name(library)));
            } else {
                trim.write(library, rule, lib.resolve(name(library)));
            }
        }
        if (!open.isEmpty()) {
            throw new InstallerException("No library is named " + open.getFirst().library() + ".");
        }
        words(content);
    }

    /** The libraries of both doors, each once, by file name. */
    private Map<String, Path> libraries() throws IOException {
        Map<String, Path> libraries = new TreeMap<>();
        for (Door door : Door.all(settings)) {
            for (Path library : door.libraries()) {
                Path other = libraries.putIfAbsent(name(library), library);
                if (other != null && Files.mismatch(library, other) >= 0) {
                    throw new InstallerException(
                            "The doors carry different files " + name(library) + ". Package both anew.");
                }
            }
        }
        return libraries;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /**
     * What belongs to the program and is not run, below {@code $APPDIR}: the parts of each door, and the guides.
     *
     * @return the name of the first file that a folder lacks
     */
    static Optional<String> lacking(Path folder) {
        return Stream
                .of("legal/tessera-desktop.cdx.json", "legal/tessera-cli.cdx.json", "legal/third-party.tsv",
                        "legal/LICENSE", "help/index.html")
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .findFirst();
    }

    private void words(Path content) throws IOException {
        for (Door door : Door.all(settings)) {
            for (String folder : List.of("legal", "help")) {
                if (Files.isDirectory(door.folder().resolve(folder))) {
                    Trees.copy(door.folder().resolve(folder), content.resolve(folder));
                }
            }
        }
        Path legal = Files.createDirectories(content.resolve("legal"));
        Path root = settings.root();
        Files.copy(root.resolve("LICENSE"), legal.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
        Path texts = root.resolve("installer/licenses");
        for (Path text : Trees.files(texts)) {
            if (text.toString().endsWith(".txt") || text.endsWith("third-party.tsv")) {
                Files.copy(text, legal.resolve(Trees.name(texts, text)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        lacking(content).ifPresent(name -> {
            throw new InstallerException("No door brings " + name
                    + ". Run mvn -B -Pinstaller -DskipTests package at the root, not offline: a plain build makes no list of parts.");
        });
    }
}
