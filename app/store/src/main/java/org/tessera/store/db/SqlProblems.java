package org.tessera.store.db;

import java.sql.SQLException;
import org.sqlite.SQLiteException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Tells SQLite's result codes (sqlite.org/rescode.html) as problems. Its messages stay behind: they may quote values. */
final class SqlProblems {
    private static final int PRIMARY = 0xFF;

    private SqlProblems() {}

    static ProblemException of(SQLException failure) {
        int code = failure instanceof SQLiteException told ? told.getResultCode().code : failure.getErrorCode();
        return new ProblemException(problem(code), "SQLite " + code);
    }

    private static ProblemCode problem(int code) {
        return switch (code & PRIMARY) {
            case 3, 8, 13, 14 -> ProblemCode.STORE_NOT_WRITTEN; // PERM, READONLY, FULL, CANTOPEN
            case 5, 6 -> ProblemCode.STORE_IN_USE; // BUSY, LOCKED
            case 10 -> isReading(code) ? ProblemCode.STORE_UNREADABLE : ProblemCode.STORE_NOT_WRITTEN; // IOERR
            // CORRUPT, CONSTRAINT, MISMATCH, FORMAT, NOTADB; and ERROR, because statements that never change fit our tables.
            case 1, 11, 19, 20, 24, 26 -> ProblemCode.STORE_DAMAGED;
            default -> ProblemCode.INTERNAL;
        };
    }

    /** IOERR_READ, IOERR_SHORT_READ, IOERR_FSTAT, IOERR_ACCESS, IOERR_LOCK. */
    private static boolean isReading(int code) {
        return switch (code >> 8) {
            case 1, 2, 7, 13, 15 -> true;
            default -> false;
        };
    }
}
