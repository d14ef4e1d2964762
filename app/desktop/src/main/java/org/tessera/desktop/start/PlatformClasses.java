package org.tessera.desktop.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.tessera.engine.installation.Installation;

/**
 * The classes of JavaFX that belong to a real windowing system. The build has no display and rehearses without one; so that
 * they are known nevertheless, they are loaded, and nothing in them is run.
 */
final class PlatformClasses {
    private static final String JAR = "javafx-graphics-";
    private static final List<String> ROOMS = List.of("com/sun/glass/", "com/sun/prism/", "com/sun/javafx/font/",
            "com/sun/javafx/tk/");

    /** One class for each way to paint on a graphics processor, and what is for printing; a start asks for few of them or none. */
    private static final List<String> LATER = List.of("com/sun/prism/shader/", "com/sun/prism/j2d/print/",
            "com/sun/glass/ui/headless/");
    private static final String CLASS = ".class";

    private PlatformClasses() {}

    static void load(Installation installation) {
        try (Stream<Path> jars = Files.list(installation.libraries())) {
            for (Path jar : jars.filter(path -> String.valueOf(path.getFileName()).startsWith(JAR)).toList()) {
                load(jar);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void load(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            opened.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(CLASS) && ROOMS.stream().anyMatch(name::startsWith)
                            && LATER.stream().noneMatch(name::startsWith))
                    .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .forEach(PlatformClasses::load);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, PlatformClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError foreign) {
            // A class of another system leans on what is not there; a start does not need it either.
        }
    }
}
