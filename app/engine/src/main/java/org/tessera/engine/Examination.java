package org.tessera.engine;

import java.util.EnumMap;
import java.util.Map;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.site.SiteLists;

/** Rooms 2 and 3 with their entry in the audit: what was found, counted, and by which knowledge. */
final class Examination {
    private final Analysis analysis;
    private final SiteListDesk siteLists;
    private final Sha256 released;
    private final AuditLog audit;

    /** @param released the fingerprint of the models that came with the product */
    Examination(Analysis analysis, SiteListDesk siteLists, Sha256 released, AuditLog audit) {
        this.analysis = analysis;
        this.siteLists = siteLists;
        this.released = released;
        this.audit = audit;
    }

    /** The machine's answer for a note. */
    AnalyzedNote of(ClinicalNote note) {
        AnalyzedNote analyzed = analysis.analyze(note);
        audit.append(
                new AuditEvent.NoteAnalyzed(note.id(), counts(analyzed), analyzed.nearMisses().size(), knowledge()));
        return analyzed;
    }

    /** The fingerprint of all that decides what is found: what came with the product, and what the site added. */
    private Sha256 knowledge() {
        SiteLists lists = siteLists.lists();
        String site = (lists.isEmpty() ? "" : lists.hash().hex()) + analysis.analyzer().siteModel().orElse("");
        return site.isEmpty() ? released : Sha256.of(released.hex() + site);
    }

    private static Map<IdentifierType, Integer> counts(AnalyzedNote analyzed) {
        Map<IdentifierType, Integer> counts = new EnumMap<>(IdentifierType.class);
        for (PhiSpan phi : analyzed.spans()) {
            counts.merge(phi.kind().type(), 1, Integer::sum);
        }
        return counts;
    }
}
