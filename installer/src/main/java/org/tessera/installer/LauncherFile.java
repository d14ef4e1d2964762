package org.tessera.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The file that a launcher of the image reads: class path and options. jpackage names every jar of the image in it, sorted; this
 * puts the class path of the door there instead, in the order of its manifest, which decides whose slf4j is taken.
 */
final class LauncherFile {
    private static final String CLASS_PATH = "app.classpath=";
    private static final String OPTION = "java-options=";
    private static final String MAIN = "app.mainclass=";
    private static final String FOLDER = "$APPDIR/";

    private final Path file;

    LauncherFile(Path file) {
        this.file = file;
    }

    /** Names the jars of one door and no others. */
    void classPath(String jar, List<String> libraries) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean named = false;
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith(CLASS_PATH)) {
                lines.add(line);
            } else if (!named) {
                named = true;
                lines.add(CLASS_PATH + FOLDER + jar);
                libraries.forEach(library -> lines.add(CLASS_PATH + FOLDER + "lib/" + library));
            }
        }
        Files.write(file, lines);
    }

    /** How the launcher starts Java: options, class path, main class, in words with the folder in the place of {@code $APPDIR}. */
    List<String> words(Path folder) throws IOException {
        List<String> words = new ArrayList<>();
        String main = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(OPTION)) {
                words.add(line.substring(OPTION.length()).replace("$APPDIR", folder.toString()));
            } else if (line.startsWith(MAIN)) {
                main = line.substring(MAIN.length());
            }
        }
        words.add("-classpath");
        words.add(classPath(folder).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        words.add(main);
        return words;
    }

    /** The jars on the class path, as files below a folder. */
    List<Path> classPath(Path folder) throws IOException {
        return Files.readAllLines(file)
                .stream()
                .filter(line -> line.startsWith(CLASS_PATH + FOLDER))
                .map(line -> folder.resolve(line.substring((CLASS_PATH + FOLDER).length())))
                .toList();
    }
}
