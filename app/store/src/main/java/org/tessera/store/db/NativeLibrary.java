package org.tessera.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.sqlite.JDBC;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Loads SQLite's native code once. An installation ships it as a file and names it by {@code org.sqlite.lib.path} and
 * {@code org.sqlite.lib.name}; if it is not there, nothing is unpacked in its place. Otherwise the driver copies it out of
 * its jar; here that goes into a private folder that is deleted as soon as the code is loaded. Windows does not delete
 * loaded code: there the driver clears it away when it is loaded the next time.
 */
public final class NativeLibrary {
    private static final String SHIPPED = "org.sqlite.lib.path";
    private static final String SHIPPED_NAME = "org.sqlite.lib.name";
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    private static final class Once {
        static final boolean LOADED = load();
    }

    /**
     * Loads it if that was not done yet.
     *
     * @throws ProblemException {@link ProblemCode#PART_UNUSABLE} with the name of the library, if it is not where the
     *     installation says, or there is none for this machine
     */
    public static void require() {
        if (!Once.LOADED) {
            throw new ProblemException(ProblemCode.PART_UNUSABLE, "SQLite: " + fileName());
        }
    }

    private static String fileName() {
        return System.getProperty(SHIPPED_NAME, System.mapLibraryName("sqlitejdbc"));
    }

    private static boolean load() {
        String shipped = System.getProperty(SHIPPED);
        if (shipped != null) {
            return Files.isRegularFile(Path.of(shipped, fileName())) && connects();
        }
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
            return connects();
        }
        String before = System.getProperty(TEMPORARY);
        try {
            Path folder = before == null ? Files.createTempDirectory("tessera-sqlite-")
                    : Files.createTempDirectory(Path.of(before), "tessera-sqlite-");
            System.setProperty(TEMPORARY, folder.toString());
            boolean loaded = connects();
            delete(folder);
            return loaded;
        } catch (IOException noFolder) {
            return false;
        } finally {
            if (before == null) {
                System.clearProperty(TEMPORARY);
            } else {
                System.setProperty(TEMPORARY, before);
            }
        }
    }

    private static boolean connects() {
        try {
            new JDBC().connect("jdbc:sqlite::memory:", new Properties()).close();
            return true;
        } catch (SQLException | LinkageError notLoaded) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
