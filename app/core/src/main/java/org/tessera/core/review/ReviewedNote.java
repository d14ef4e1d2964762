package org.tessera.core.review;

import java.util.List;
import org.tessera.core.resolve.AnalyzedNote;

/**
 * A note with every span decided, or marked as unreviewed.
 *
 * @param note the machine's answer
 * @param spans all spans in reading order, rejected ones included
 * @param status who answers for it
 */
public record ReviewedNote(AnalyzedNote note, List<ReviewedSpan> spans, ReviewStatus status) {
    public ReviewedNote {
        spans = List.copyOf(spans);
    }

    /** The machine's answer, taken as it is: for batch output that says so. */
    public static ReviewedNote unreviewed(AnalyzedNote note) {
        return new ReviewedNote(note, note.spans().stream().map(ReviewedSpan::undecided).toList(),
                new ReviewStatus.Unreviewed());
    }

    /** The spans that become tokens, in reading order. */
    public List<ReviewedSpan> hidden() {
        return spans.stream().filter(span -> span.state().isHidden()).toList();
    }

    /** The spans that a person let through as no identifier. */
    public List<ReviewedSpan> letThrough() {
        return spans.stream().filter(span -> !span.state().isHidden()).toList();
    }
}
