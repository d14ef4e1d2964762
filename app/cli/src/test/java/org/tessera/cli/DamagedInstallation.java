package org.tessera.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The class path of the command line with one thing wrong in it, and the command line started on it as a process of its own:
 * the very jars, or the folders of classes where Maven has made no jar yet.
 */
final class DamagedInstallation {
    private static final int PATIENCE = 180;

    private final Path folder;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    private DamagedInstallation(Path folder) {
        this.folder = folder;
    }

    /** A sound one, with a folder to keep changed parts in. */
    static DamagedInstallation in(Path folder) {
        DamagedInstallation sound = new DamagedInstallation(folder);
        Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .forEach(sound.classPath::add);
        return sound;
    }

    /** The same with a file of it changed. */
    DamagedInstallation changing(String name, UnaryOperator<byte[]> change) throws IOException {
        replace(name, entry -> entry.equals(name) ? Optional.of(change) : Optional.of(UnaryOperator.identity()));
        return this;
    }

    /** The same without the files that begin so. */
    DamagedInstallation without(String start, String one) throws IOException {
        replace(one, entry -> entry.startsWith(start) ? Optional.empty() : Optional.of(UnaryOperator.identity()));
        return this;
    }

    /** The same with an option of the Java runtime. */
    DamagedInstallation with(String option) {
        options.add(option);
        return this;
    }

    /** What happens to an entry; it goes if this is empty. */
    private interface Rule {
        Optional<UnaryOperator<byte[]>> of(String entry);
    }

    private void replace(String name, Rule rule) throws IOException {
        for (int at = 0; at < classPath.size(); at++) {
            Path entry = classPath.get(at);
            if (Files.isRegularFile(entry) && holds(entry, name)) {
                classPath.set(at, jar(entry, rule));
                return;
            }
            if (Files.isRegularFile(entry.resolve(name))) {
                classPath.set(at, copy(entry, rule));
                return;
            }
        }
        throw new IllegalArgumentException(name + " is not on the class path");
    }

    private static boolean holds(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(name) != null;
        }
    }

    private Path jar(Path jar, Rule rule) throws IOException {
        Path changed = folder.resolve(jar.getFileName());
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            out.setLevel(0);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Optional<UnaryOperator<byte[]>> change = rule.of(entry.getName());
                if (change.isPresent()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        out.write(change.get().apply(in.readAllBytes()));
                    }
                }
            }
        }
        return changed;
    }

    private Path copy(Path classes, Rule rule) throws IOException {
        Path changed = Files.createDirectories(folder.resolve("classes"));
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = classes.relativize(file);
                Optional<UnaryOperator<byte[]>> change = rule.of(inside.toString().replace(File.separatorChar, '/'));
                if (change.isPresent()) {
                    Path target = changed.resolve(inside.toString());
                    Files.createDirectories(target.getParent());
                    Files.write(target, change.get().apply(Files.readAllBytes(file)));
                }
            }
        }
        return changed;
    }

    /** A command that has been started. */
    record Started(Process process, Path out, Path err) {
        /** Waits for its end. */
        CommandRun end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new CommandRun(process.waitFor(), Files.readString(out), Files.readString(err));
        }
    }

    /** Starts a command. */
    Started start(Path home, String... arguments) throws IOException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("TESSERA_HOME", home.toString());
        builder.environment().remove("DISPLAY");
        return new Started(builder.start(), out, err);
    }
}
