package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;

/** What is remembered changes nothing of what is written. */
class LikeTokensTest {
    private static final CaseId CASE = new CaseId("case");
    private static final String LINE = "Seen by Ada Fenwick on 3.K7 and [[NAME_01.K7]] or 12 PM in Dunmarrow, NAME_02.B4, left. ";

    private static AnalyzedNote note() {
        String text = LINE.repeat(12);
        List<PhiSpan> spans = new ArrayList<>();
        for (String value : List.of("Ada Fenwick", "Dunmarrow")) {
            IdentifierKind kind = value.startsWith("A") ? IdentifierKind.CLINICIAN : IdentifierKind.CITY;
            for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
                TextSpan span = new TextSpan(at, at + value.length());
                spans.add(new PhiSpan(new SpanId(spans.size() + 1), span, kind, new Score(0.9),
                        List.of(new Detection(span, kind, new Score(0.9), new DetectorId("rules.test"),
                                new Explanation("T-1", "written so")))));
            }
        }
        spans.sort((one, other) -> one.span().compareTo(other.span()));
        NoteSource source = new NoteSource(NoteSource.Format.SAMPLE, "UTF-8", new PhiText("Note"));
        return new AnalyzedNote(new ClinicalNote(new NoteId("n"), new PhiText(text), source, KnownIdentifiers.NONE),
                spans, List.of());
    }

    private static ReviewedNote reviewed(ReviewSession session) {
        return new ReviewedNote(session.note(), session.spans(), new ReviewStatus.Unreviewed());
    }

    private static Optional<ReviewSession> decided(ReviewSession session, Random random) {
        var span = session.spans().get(random.nextInt(session.spans().size()));
        ReviewDecision decision = switch (random.nextInt(4)) {
            case 0 -> new ReviewDecision.Rejected(span.id());
            case 1 -> new ReviewDecision.Retyped(span.id(), IdentifierKind.OTHER);
            case 2 -> new ReviewDecision.Resized(span.id(), new TextSpan(span.span().start(), span.span().end() + 3));
            default -> new ReviewDecision.Reopened(span.id());
        };
        return session.decide(decision) instanceof DecisionOutcome.Taken taken ? Optional.of(taken.session())
                : Optional.empty();
    }

    @Test
    void textIsTheSameAsWithoutMemoryAfterEveryDecision() {
        Random random = new Random(11);
        TokenAssigner assigner = new TokenAssigner(new Random(7));
        ReviewSession session = ReviewSession.of(note());
        LikeTokens likes = new LikeTokens(session.note().note().text(), TokenMap.EMPTY);
        TokenMap tokens = TokenMap.EMPTY;
        for (int step = 0; step < 150; step++) {
            session = decided(session, random).orElse(session);
            TokenAssigner.Assignment remembered = assigner.assign(CASE, reviewed(session), tokens, likes);
            tokens = remembered.map();
            TokenAssigner.Assignment anew = assigner.assign(CASE, reviewed(session), tokens);
            assertThat(anew.map().entries()).isEqualTo(tokens.entries());
            assertThat(anew.note().text()).isEqualTo(remembered.note().text());
            assertThat(anew.note().placements()).isEqualTo(remembered.note().placements());
        }
        assertThat(tokens.entries()).hasSizeGreaterThan(4);
    }
}
