package org.tessera.installer;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** The style sheets of the window, read already. Where one lies beside its text, JavaFX takes it instead of reading the text. */
final class Sheets {
    private static final String JAR = "tessera-assets-";
    private static final String TEXT = ".css";
    private static final String READ = ".bss";

    private Sheets() {}

    /** Adds them to the jar of the assets in the image. */
    static void add(Settings settings) throws IOException {
        add(jar(settings.content().resolve("lib")), Trees.empty(settings.target().resolve("sheets")), settings);
    }

    private static Path jar(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith(JAR))
                    .findFirst()
                    .orElseThrow(() -> new InstallerException("No library is named " + JAR + "*."));
        }
    }

    private static void add(Path jar, Path work, Settings settings) throws IOException {
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            for (Path text : texts(entries)) {
                String name = text.getFileName().toString();
                Path read = work.resolve(name.replace(TEXT, READ));
                Stylesheet.convertToBinary(Files.copy(text, work.resolve(name)).toFile(), read.toFile());
                Path entry = Files.copy(read, text.resolveSibling(read.getFileName().toString()));
                Files.setLastModifiedTime(entry, FileTime.from(settings.time()));
            }
        }
    }

    private static List<Path> texts(FileSystem entries) throws IOException {
        try (Stream<Path> all = Files.walk(entries.getPath("/"))) {
            return all.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }
}
