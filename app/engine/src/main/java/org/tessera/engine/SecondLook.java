package org.tessera.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedNote;

/**
 * Lets the detectors read a note again with its identifiers hidden, before a document of it is written: without a name a text
 * reads differently, and what they find then is hidden too.
 */
public final class SecondLook {
    /** More looks than any note needs; each adds at least one span. */
    private static final int MOST_LOOKS = 8;

    private final OutgoingScan scan;
    private final Random random;

    /** Looks with these detectors. */
    public SecondLook(Function<ClinicalNote, AnalyzedNote> detectors, Random random) {
        this(new OutgoingScan(detectors), random);
    }

    SecondLook(OutgoingScan scan, Random random) {
        this.scan = scan;
        this.random = random;
    }

    /** The note with what else was found. */
    public ReviewedNote look(ReviewedNote note) {
        ReviewedNote looked = note;
        for (int look = 0; look < MOST_LOOKS; look++) {
            TokenizedNote hidden = new TokenAssigner(random).assign(new CaseId("preview"), looked, TokenMap.EMPTY)
                    .note();
            List<PhiSpan> left = scan.left(hidden.text(), looked);
            if (left.isEmpty()) {
                return looked;
            }
            looked = with(looked, hidden, left);
        }
        return looked;
    }

    /** How many identifiers the detectors still find in a note with its identifiers hidden. */
    public int left(ReviewedNote note) {
        TokenizedNote hidden = new TokenAssigner(random).assign(new CaseId("preview"), note, TokenMap.EMPTY).note();
        return scan.left(hidden.text(), note).size();
    }

    private static ReviewedNote with(ReviewedNote note, TokenizedNote hidden, List<PhiSpan> left) {
        List<ReviewedSpan> spans = new ArrayList<>(note.spans());
        int next = spans.stream().mapToInt(span -> span.id().value()).max().orElse(0) + 1;
        for (PhiSpan phi : left) {
            spans.add(new ReviewedSpan(new SpanId(next++), hidden.toOriginal(phi.span()), phi.kind(), SpanState.ADDED,
                    Optional.empty()));
        }
        spans.sort(Comparator.comparing(ReviewedSpan::span));
        return new ReviewedNote(note.note(), spans, note.status());
    }
}
