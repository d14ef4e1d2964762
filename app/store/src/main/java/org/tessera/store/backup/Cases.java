package org.tessera.store.backup;

import java.nio.file.Path;
import java.time.Clock;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.keys.Compartments;
import org.tessera.store.vault.SqliteTokenVault;
import org.tessera.store.work.CaseRecord;

/** The cases of an open store as they leave it. */
public final class Cases {
    private final Compartments compartments;
    private final AuditLog audit;
    private final Clock clock;

    /** The cases of an open store. */
    public Cases(Compartments compartments, AuditLog audit, Clock clock) {
        this.compartments = compartments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a case with everything that is kept of it to an encrypted file, whole or not at all. That it leaves is audited
     * before the file takes its place.
     *
     * @param passphrase opens the file, and nothing else; overwritten before this returns
     * @throws ProblemException {@link ProblemCode#CASE_UNKNOWN}, {@link ProblemCode#PASSPHRASE_WEAK},
     *         {@link ProblemCode#OUTPUT_NOT_WRITTEN} if there is a file of that name, or
     *         {@link ProblemCode#BACKUP_NOT_WRITTEN}
     */
    public void export(CaseId caseId, Path file, char[] passphrase) {
        export(caseId, file, passphrase, Argon2Cost.STANDARD);
    }

    void export(CaseId caseId, Path file, char[] passphrase, Argon2Cost cost) {
        try (Passphrase typed = new Passphrase(passphrase)) {
            typed.requireStrong();
            CaseRecord record = CaseRecord.of(compartments, caseId, new SqliteTokenVault(compartments).load(caseId))
                    .orElseThrow(() -> new ProblemException(ProblemCode.CASE_UNKNOWN));
            CaseFile.write(file, record, typed, cost, clock.instant(),
                    () -> audit.append(new KeepingEvent.CaseExported(caseId, record.notes())));
        }
    }
}
