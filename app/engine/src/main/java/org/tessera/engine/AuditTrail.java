package org.tessera.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.LockedStore;
import org.tessera.store.audit.AuditExport;
import org.tessera.store.audit.AuditFile;

/** The audit without a passphrase: it holds nothing identifying, so whoever may read the state folder may check it. */
public final class AuditTrail {
    private AuditTrail() {}

    /**
     * Looks at the audit of a state folder whose passphrase nobody gave. Rows that a locked store wrote behind its signed end
     * are proven only with the passphrase.
     *
     * @throws ProblemException with the store's code
     */
    public static <T> T inFolder(Path home, Function<AuditLog, T> look) {
        try (LockedStore store = LockedStore.open(home, Clock.systemUTC())) {
            return look.apply(store.audit());
        }
    }

    /**
     * Checks an exported file with nothing else at hand.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND}, {@link ProblemCode#FILE_UNREADABLE} or
     *         {@link ProblemCode#NOT_AN_AUDIT}
     */
    public static AuditProof verifyFile(Path file) {
        return AuditFile.verify(file);
    }

    /**
     * Writes rows to a file, whole or not at all. While the store is open that is itself audited, and the file is signed.
     *
     * @return how many rows
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} or {@link ProblemCode#AUDIT_NOT_WRITTEN}
     */
    public static long export(AuditLog log, AuditForm form, AuditQuery query, Path file) {
        return new AuditExport(log, ProductVersion.current()).write(form, query, file);
    }

    /** A row in one of the forms, with its line end. */
    public static String text(AuditLog log, AuditForm form, AuditEntry row) {
        return new AuditExport(log, ProductVersion.current()).text(form, row);
    }
}
