package org.tessera.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.tessera.core.access.Permission;
import org.tessera.engine.access.Authority;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.CaseSummary;
import org.tessera.core.work.Worklist;
import org.tessera.store.backup.CaseFile;
import org.tessera.store.backup.Cases;

/** Cases as a whole: listed, taken out of the store, destroyed. Blocks; thread-safe. */
public final class CaseDesk {
    private final Worklist worklist;
    private final Cases cases;
    private final Predicate<CaseId> hidesReading;
    private final AuditLog audit;
    private final Authority authority;

    CaseDesk(Worklist worklist, Cases cases, Predicate<CaseId> hidesReading, AuditLog audit, Authority authority) {
        this.worklist = worklist;
        this.cases = cases;
        this.hidesReading = hidesReading;
        this.audit = audit;
        this.authority = authority;
    }

    /** All cases, the one that was worked on last first; one without a note counts from when it was made. */
    public List<CaseSummary> list() {
        authority.require(Permission.NOTES);
        return worklist.cases();
    }

    /**
     * Writes a case to an encrypted file, whole or not at all; the audit says so before the file is there.
     *
     * @param passphrase opens the file, and nothing else; overwritten before this returns
     * @throws ProblemException {@link ProblemCode#CASE_UNKNOWN}, {@link ProblemCode#PASSPHRASE_WEAK},
     *         {@link ProblemCode#OUTPUT_NOT_WRITTEN}, {@link ProblemCode#BACKUP_NOT_WRITTEN}, or
     *         {@link ProblemCode#READING_OPEN} for somebody who must not see a reading that is in it
     */
    public void export(CaseId caseId, Path file, char[] passphrase) {
        authority.require(Permission.EXPORT_TEXT);
        if (hidesReading.test(caseId)) {
            throw new ProblemException(ProblemCode.READING_OPEN);
        }
        cases.export(caseId, file, passphrase);
    }

    /**
     * Opens an exported case into a new folder, readable by whoever may read the folder. No store is needed.
     *
     * @param passphrase overwritten before this returns
     * @return the case
     * @throws ProblemException with the code that says what is wrong with file, passphrase or folder
     */
    public static CaseId open(Path file, char[] passphrase, Path folder) {
        return CaseFile.open(file, passphrase, folder);
    }

    /**
     * Destroys a case with its notes, tokens and key; the audit is written first. Backups that were made before still hold it
     * until they are discarded.
     *
     * @throws ProblemException {@link ProblemCode#CASE_UNKNOWN}
     */
    public void purge(CaseId caseId, NamedPerson by) {
        authority.require(Permission.PURGE, by);
        if (worklist.cases().stream().noneMatch(known -> known.id().equals(caseId))) {
            throw new ProblemException(ProblemCode.CASE_UNKNOWN);
        }
        audit.append(new AuditEvent.CaseDeleted(caseId, by));
        worklist.deleteCase(caseId);
    }
}
