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
 * {@code org.sqlite.lib.name}. Otherwise the driver copies it out of its jar; here that goes into a private folder that is
 * deleted as soon as the code is loaded. Windows does not delete loaded code: there the driver clears it away when it is
 * loaded the next time.
 */
final class NativeLibrary {
    private static final String SHIPPED = "org.sqlite.lib.path";
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    private static final class Once {
        static final boolean LOADED = load();
    }

    /** @throws ProblemException {@link ProblemCode#STORE_UNREADABLE} if there is no native code for this machine */
    static void require() {
        if (!Once.LOADED) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "native library");
        }
    }

    private static boolean load() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        if (windows || System.getProperty(SHIPPED) != null) {
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
        } catch (SQLException notLoaded) {
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
