package org.tessera.desktop.audit;

import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.incident.Incident;
import org.tessera.desktop.problem.Problem;

/**
 * What the Audit screen shows.
 *
 * @param filter which rows are asked for
 * @param page the rows
 * @param check what came of checking the chain
 * @param chosen the row at hand
 * @param asking the form that stands over the screen
 * @param incidents the newest first; none for who may not handle them
 * @param problem what went wrong last
 */
public record AuditState(AuditFilter filter, Page page, Check check, Optional<AuditEntry> chosen, Asking asking,
        List<Incident> incidents, Optional<Problem> problem) {
    /** What stands over the screen. */
    public enum Asking {
        NOTHING, EXPORT, INCIDENT, INCIDENTS
    }

    /**
     * Rows of the audit.
     *
     * @param rows the newest first
     * @param more whether there are older ones
     * @param total how many rows the chain has
     */
    public record Page(List<AuditEntry> rows, boolean more, long total) {
        static final Page EMPTY = new Page(List.of(), false, 0);

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Checking the chain.
     *
     * @param result empty while nobody asked
     * @param running whether it is being checked
     */
    public record Check(Optional<AuditVerification> result, boolean running) {
        static final Check NONE = new Check(Optional.empty(), false);
    }

    static final AuditState EMPTY = new AuditState(AuditFilter.ALL, Page.EMPTY, Check.NONE, Optional.empty(),
            Asking.NOTHING, List.of(), Optional.empty());

    public AuditState {
        incidents = List.copyOf(incidents);
    }

    AuditState with(AuditFilter asked) {
        return new AuditState(asked, page, check, chosen, asking, incidents, Optional.empty());
    }

    AuditState with(Page read) {
        Optional<AuditEntry> kept = chosen.filter(read.rows()::contains).or(() -> read.rows().stream().findFirst());
        return new AuditState(filter, read, check, kept, asking, incidents, problem);
    }

    AuditState with(Check now) {
        return new AuditState(filter, page, now, chosen, asking, incidents, problem);
    }

    AuditState choosing(AuditEntry row) {
        return new AuditState(filter, page, check, Optional.of(row), asking, incidents, problem);
    }

    AuditState asking(Asking next) {
        return new AuditState(filter, page, check, chosen, next, incidents, Optional.empty());
    }

    AuditState with(List<Incident> known) {
        return new AuditState(filter, page, check, chosen, asking, known, problem);
    }

    AuditState with(Problem failed) {
        return new AuditState(filter, page, check, chosen, asking, incidents, Optional.of(failed));
    }
}
