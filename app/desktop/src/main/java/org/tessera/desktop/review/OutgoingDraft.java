package org.tessera.desktop.review;

import java.util.List;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.LikeTokens;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedNote;

/**
 * The outgoing text while a review goes on. A value keeps the token that was shown for it once, so that the text that is
 * sent is, byte for byte, the text that was seen. Nothing is computed anew while a decision changes nothing of it.
 */
final class OutgoingDraft {
    private final TokenAssigner assigner;
    private final CaseId caseId;
    private final LikeTokens likes;
    private TokenMap tokens;
    private TokenizedNote text;

    OutgoingDraft(TokenAssigner assigner, CaseId caseId, TokenMap issued, ReviewSession session) {
        this.assigner = assigner;
        this.caseId = caseId;
        this.tokens = issued;
        this.likes = new LikeTokens(session.note().note().text(), issued);
        this.text = assign(unreviewed(session));
    }

    /** The text for the decisions as they stand. */
    TokenizedNote update(ReviewSession session) {
        ReviewedNote note = unreviewed(session);
        if (!hiddenStretches(note).equals(hiddenStretches(text.source()))) {
            text = assign(note);
        }
        return text;
    }

    private TokenizedNote assign(ReviewedNote note) {
        TokenAssigner.Assignment assignment = assigner.assign(caseId, note, tokens, likes);
        tokens = assignment.map();
        return assignment.note();
    }

    private static ReviewedNote unreviewed(ReviewSession session) {
        return new ReviewedNote(session.note(), session.spans(), new ReviewStatus.Unreviewed());
    }

    private record Stretch(TextSpan at, IdentifierKind kind) {}

    private static List<Stretch> hiddenStretches(ReviewedNote note) {
        return note.hidden().stream().map(span -> new Stretch(span.span(), span.kind())).toList();
    }

    /** Every token shown so far. */
    TokenMap tokens() {
        return tokens;
    }

    /** The text shown last. */
    TokenizedNote text() {
        return text;
    }
}
