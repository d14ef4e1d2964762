package org.tessera.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole: what lies in them, copies, removal. */
final class Trees {
    private Trees() {}

    /** All files and links below a folder, sorted by their names with slashes. */
    static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of a file below a folder, with slashes on every system. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Sum of the sizes of all files below a folder, in bytes; links count nothing. */
    static long bytes(Path folder) {
        long sum = 0;
        for (Path file : files(folder)) {
            if (!Files.isSymbolicLink(file)) {
                sum += size(file);
            }
        }
        return sum;
    }

    /** Makes a folder anew, empty. */
    static Path empty(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(name(from, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** The size of a file in bytes. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
