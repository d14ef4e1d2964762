package org.tessera.core.audit;

import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The append-only record of what happened. Thread-safe. */
public interface AuditLog {
    /**
     * Writes an event at the end of the chain and returns when it is on disk.
     *
     * @throws ProblemException {@link ProblemCode#AUDIT_NOT_WRITTEN}; the action that it is about must not happen
     */
    AuditHead append(AuditEvent event);

    /** The last row. */
    AuditHead head();

    /**
     * Rows in order.
     *
     * @param from the first number
     * @param most how many at most
     */
    List<AuditEntry> read(long from, int most);

    /** Checks every row and that the last one is the one that was written last. */
    AuditVerification verify();
}
