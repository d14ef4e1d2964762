package org.tessera.engine;

import java.util.List;
import java.util.Random;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedNote;

/**
 * Confirms the machine's whole answer for a person who asks for that. With the identifiers gone, the text around them
 * reads differently, so the detectors look again at what is left, and what they find then is confirmed too.
 */
final class BulkConfirmation {
    /** More looks than any note needs; each adds at least one span. */
    private static final int MOST_LOOKS = 8;

    private final OutgoingScan scan;
    private final Random random;

    BulkConfirmation(OutgoingScan scan, Random random) {
        this.scan = scan;
        this.random = random;
    }

    ReviewSession confirm(ReviewSession session) {
        ReviewSession confirmed = session.confirmAll();
        for (int look = 0; look < MOST_LOOKS; look++) {
            ReviewedNote preview = new ReviewedNote(confirmed.note(), confirmed.spans(),
                    ReviewedNote.unreviewed(confirmed.note()).status());
            TokenizedNote tokenized = new TokenAssigner(random).assign(new CaseId("preview"), preview, TokenMap.EMPTY)
                    .note();
            List<PhiSpan> left = scan.left(tokenized.text(), preview);
            if (left.isEmpty()) {
                return confirmed;
            }
            for (PhiSpan phi : left) {
                confirmed = add(confirmed, tokenized.toOriginal(phi.span()), phi);
            }
        }
        return confirmed;
    }

    private static ReviewSession add(ReviewSession session, TextSpan place, PhiSpan phi) {
        ReviewDecision decision = new ReviewDecision.Added(session.nextId(), place, phi.kind());
        return switch (session.decide(decision)) {
            case DecisionOutcome.Taken taken -> taken.session();
            case DecisionOutcome.NotTaken notTaken -> throw new ProblemException(ProblemCode.INTERNAL);
        };
    }
}
