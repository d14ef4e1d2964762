package org.tessera.cli;

import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.engine.AuditTrail;

/** What is printed of an audit. */
final class AuditFigures {
    private final Terminal terminal;
    private final Optional<AuditForm> form;

    /** @param form empty for a table */
    AuditFigures(Terminal terminal, Optional<AuditForm> form) {
        this.terminal = terminal;
        this.form = form;
    }

    /** Rows as they are asked for. */
    long rows(AuditLog log, AuditQuery query) {
        long rows = 0;
        List<AuditEntry> page = log.find(query);
        while (!page.isEmpty()) {
            page.forEach(row -> terminal.print(text(log, row)));
            rows += page.size();
            page = log.find(query.after(page.getLast().number()));
        }
        return rows;
    }

    private String text(AuditLog log, AuditEntry row) {
        return form.map(known -> AuditTrail.text(log, known, row).strip())
                .orElseGet(() -> "%8d  %-24s  %-24s  %s".formatted(row.number(), row.at(), row.code(), row.event()));
    }

    /** What came of checking; whether it is sound. */
    static boolean print(Terminal terminal, AuditProof proof, boolean ours) {
        boolean sound = switch (proof.verification()) {
            case AuditVerification.Intact intact -> {
                terminal.print((ours ? "audit intact: %d entries, head %s"
                        : "audit BROKEN: %d entries, head %s, signed with another key")
                        .formatted(intact.head().number(), intact.head().hash().hex()));
                terminal.print(signature(proof, intact.head()));
                yield ours;
            }
            case AuditVerification.Broken broken -> {
                terminal.print("audit BROKEN at entry %d: it does not follow from the one before it"
                        .formatted(broken.number()));
                terminal.print("signed and unchanged: %d entries".formatted(proof.signedRows()));
                yield false;
            }
        };
        proof.identity().ifPresent(identity -> terminal.print("key " + identity.fingerprint().hex()));
        return sound;
    }

    private static String signature(AuditProof proof, AuditHead head) {
        long behind = head.number() - proof.signedRows();
        return behind == 0 ? "the end is signed"
                : "signed up to entry %d; behind it %d refusals of a locked store, not signed"
                        .formatted(proof.signedRows(), behind);
    }
}
