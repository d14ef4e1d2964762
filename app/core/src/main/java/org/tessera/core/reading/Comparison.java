package org.tessera.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.ReviewedSpan;

/**
 * Two finished readings of one note beside each other. What overlaps is one difference, so that one choice settles it.
 *
 * @param note the machine's answer that both began with
 * @param agreed what both hide with the same borders and kind, as the first has it, in reading order
 * @param sentAsIs what the machine marked and both send as it is, in reading order
 * @param differences everything else, in reading order
 */
public record Comparison(AnalyzedNote note, List<ReviewedSpan> agreed, List<PhiSpan> sentAsIs,
        List<Difference> differences) {
    public Comparison {
        agreed = List.copyOf(agreed);
        sentAsIs = List.copyOf(sentAsIs);
        differences = List.copyOf(differences);
    }

    /** Compares two readings, each with all its spans. */
    public static Comparison of(AnalyzedNote note, List<ReviewedSpan> first, List<ReviewedSpan> second) {
        List<ReviewedSpan> hiddenFirst = hidden(first);
        List<ReviewedSpan> hiddenSecond = hidden(second);
        List<ReviewedSpan> agreed = hiddenFirst.stream().filter(span -> holds(hiddenSecond, span)).toList();
        List<ReviewedSpan> onlyFirst = hiddenFirst.stream().filter(span -> !holds(hiddenSecond, span)).toList();
        List<ReviewedSpan> onlySecond = hiddenSecond.stream().filter(span -> !holds(hiddenFirst, span)).toList();
        List<Difference> differences = differences(onlyFirst, onlySecond);
        List<PhiSpan> sentAsIs = note.spans()
                .stream()
                .filter(phi -> Stream.concat(hiddenFirst.stream(), hiddenSecond.stream())
                        .noneMatch(span -> span.span().overlaps(phi.span())))
                .toList();
        return new Comparison(note, agreed, sentAsIs, differences);
    }

    private static List<ReviewedSpan> hidden(List<ReviewedSpan> spans) {
        return spans.stream()
                .filter(span -> span.state().isHidden())
                .sorted(Comparator.comparing(ReviewedSpan::span))
                .toList();
    }

    private static boolean holds(List<ReviewedSpan> spans, ReviewedSpan wanted) {
        return spans.stream().anyMatch(span -> span.span().equals(wanted.span()) && span.kind() == wanted.kind());
    }

    private static List<Difference> differences(List<ReviewedSpan> first, List<ReviewedSpan> second) {
        List<TextSpan> places = new ArrayList<>();
        Stream.concat(first.stream(), second.stream()).map(ReviewedSpan::span).sorted().forEach(span -> {
            if (!places.isEmpty() && places.getLast().overlaps(span)) {
                places.set(places.size() - 1, places.getLast().cover(span));
            } else {
                places.add(span);
            }
        });
        List<Difference> differences = new ArrayList<>();
        for (TextSpan place : places) {
            differences.add(new Difference(differences.size(), place, within(place, first), within(place, second)));
        }
        return differences;
    }

    private static List<ReviewedSpan> within(TextSpan place, List<ReviewedSpan> spans) {
        return spans.stream().filter(span -> span.span().overlaps(place)).toList();
    }
}
