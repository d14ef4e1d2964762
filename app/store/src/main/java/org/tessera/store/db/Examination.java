package org.tessera.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.ProgressHandler;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** One reading of a whole database file that nobody changes meanwhile. Another thread may stop it. */
final class Examination {
    /** How many steps of its machine SQLite goes before it asks whether to stop. */
    private static final int STEPS = 10_000;

    private final Path file;
    private volatile boolean stopped;

    private final ProgressHandler stopping = new ProgressHandler() {
        @Override
        protected int progress() {
            return stopped ? 1 : 0;
        }
    };

    Examination(Path file) {
        this.file = file;
    }

    /**
     * Reads the file through.
     *
     * @return false if it was stopped before the end
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}
     */
    boolean run() {
        try (Connection connection = Inspection.connect(file, Inspection.IMMUTABLE)) {
            ProgressHandler.setHandler(connection, STEPS, stopping);
            if (!Inspection.isSound(new Sql(connection))) {
                throw damaged();
            }
            return true;
        } catch (SQLException unreadable) {
            if (stopped) {
                return false;
            }
            throw damaged();
        }
    }

    /** Lets it end soon. */
    void stop() {
        stopped = true;
    }

    private static ProblemException damaged() {
        return new ProblemException(ProblemCode.STORE_DAMAGED, "examination");
    }
}
