package org.tessera.desktop.adjudicate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Comparison;
import org.tessera.core.reading.Difference;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.Standing;

/** The marks of two readings on one note. A difference that waits has a box and the letters of both: {@code A/–}. */
final class BothMarks {
    private static final String NOTHING = "\u2013";

    private BothMarks() {}

    static List<NoteMark> of(AdjudicationState.Open state) {
        Comparison comparison = state.adjudication().comparison();
        List<NoteMark> marks = new ArrayList<>();
        if (state.agreedShown()) {
            comparison.agreed()
                    .forEach(span -> marks.add(NoteMark.span(new SpanId(Integer.MAX_VALUE), span.span(),
                            KindStyle.of(span.kind()), Standing.CONFIRMED, false)));
        }
        comparison.differences().forEach(difference -> marks.add(mark(state, difference)));
        return marks;
    }

    /** The number by which a click names a difference. */
    static SpanId id(Difference difference) {
        return new SpanId(difference.number() + 1);
    }

    private static NoteMark mark(AdjudicationState.Open state, Difference difference) {
        return state.choice(difference).map(choice -> settled(difference, choice)).orElseGet(() -> waiting(difference));
    }

    private static NoteMark settled(Difference difference, Choice choice) {
        return switch (choice) {
            case Choice.First first -> as(difference, difference.first());
            case Choice.Second second -> as(difference, difference.second());
            case Choice.Own own ->
                NoteMark.span(id(difference), difference.at(), KindStyle.of(own.kind()), Standing.CHANGED, false);
            case Choice.Open open -> waiting(difference);
        };
    }

    private static NoteMark as(Difference difference, List<ReviewedSpan> side) {
        KindStyle style = KindStyle
                .of((side.isEmpty() ? difference.first().isEmpty() ? difference.second() : difference.first() : side)
                        .getFirst()
                        .kind());
        return NoteMark.span(id(difference), side.isEmpty() ? difference.at() : side.getFirst().span(), style,
                side.isEmpty() ? Standing.REJECTED : Standing.CONFIRMED, false);
    }

    private static NoteMark waiting(Difference difference) {
        KindStyle style = KindStyle.of(Stream.concat(difference.first().stream(), difference.second().stream())
                .findFirst()
                .orElseThrow()
                .kind());
        NoteMark plain = NoteMark.span(id(difference), difference.at(), style, Standing.UNDECIDED, false);
        return new NoteMark(plain.at(), plain.styles(),
                letters(difference.first()) + "/" + letters(difference.second()), plain.family(), true, plain.id());
    }

    private static String letters(List<ReviewedSpan> side) {
        return side.isEmpty() ? NOTHING
                : side.stream()
                        .map(span -> KindStyle.of(span.kind()).letter())
                        .distinct()
                        .collect(Collectors.joining());
    }
}
