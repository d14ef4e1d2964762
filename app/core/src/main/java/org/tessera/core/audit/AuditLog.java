package org.tessera.core.audit;

import java.util.List;
import org.tessera.core.digest.Sha256;
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

    /** Rows that are asked for, in order, at most a page of them. */
    List<AuditEntry> find(AuditQuery query);

    /** Whose audit it is. */
    AuditIdentity identity();

    /**
     * Signs a place in an exported file. A locked store has no key to sign with and gives the signature that its own end
     * carries.
     *
     * @param content the SHA-256 of the file so far
     */
    EndSignature sign(EndSignature.Purpose purpose, AuditHead end, Sha256 content);

    /** How many rows, from the first, the signature of the stored end stands for. */
    long signedRows();

    /** Whether a signature can be made now. */
    boolean signs();

    /** Checks every row and that the last one is the one that was written last. */
    AuditVerification verify();
}
