package org.tessera.engine;

import java.nio.file.Path;
import java.time.Clock;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.LockedStore;
import org.tessera.store.audit.AuditFile;

/** The audit without a passphrase: it holds nothing identifying, so whoever may read the state folder may check it. */
public final class AuditTrail {
    private AuditTrail() {}

    /**
     * Checks the chain of a state folder. Only the passphrase can show that rows at the very end are missing; that is what
     * {@link DeidentificationEngine#audit} does.
     *
     * @throws ProblemException with the store's code
     */
    public static AuditVerification verifyFolder(Path home) {
        try (LockedStore store = LockedStore.open(home, Clock.systemUTC())) {
            return store.audit().verify();
        }
    }

    /**
     * Checks an exported file.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND} or {@link ProblemCode#FILE_UNREADABLE}
     */
    public static AuditVerification verifyFile(Path file) {
        return AuditFile.verify(file);
    }

    /**
     * Exports the audit of a state folder as JSON lines.
     *
     * @return the last row
     * @throws ProblemException with the store's code, or {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static AuditHead export(Path home, Path file) {
        try (LockedStore store = LockedStore.open(home, Clock.systemUTC())) {
            return export(store.audit(), file);
        }
    }

    /** Exports an open audit as JSON lines. */
    public static AuditHead export(AuditLog log, Path file) {
        return AuditFile.write(log, file);
    }
}
