package org.tessera.engine.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tessera.core.audit.ReadingEvent;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.NoteId;
import org.tessera.core.reading.Comparison;
import org.tessera.core.reading.Difference;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.engine.evaluate.Agreement;
import org.tessera.engine.evaluate.AgreementCount;
import org.tessera.engine.evaluate.PredictedSpan;

/**
 * How far two readings of a note agree, word by word and span by span. It holds counts alone.
 *
 * @param figures by kind, the first reading before the second
 */
public record ReadingAgreement(Agreement figures) {
    private static final int THOUSAND = 1_000;

    /** The agreement of two readings. */
    public static ReadingAgreement of(Comparison comparison) {
        CodePointOffsets offsets = new CodePointOffsets(comparison.note().note().text());
        AgreementCount count = new AgreementCount();
        count.add(comparison.note().note().text(),
                spans(offsets, comparison.agreed(), comparison.differences().stream().map(Difference::first).toList()),
                spans(offsets, comparison.agreed(),
                        comparison.differences().stream().map(Difference::second).toList()));
        return new ReadingAgreement(count.agreement(0));
    }

    private static List<PredictedSpan> spans(CodePointOffsets offsets, List<ReviewedSpan> agreed,
            List<List<ReviewedSpan>> others) {
        return Stream.concat(agreed.stream(), others.stream().flatMap(List::stream))
                .map(span -> new PredictedSpan(offsets.toCodePoints(span.span().start()),
                        offsets.toCodePoints(span.span().end()), span.kind().name()))
                .sorted(java.util.Comparator.comparingInt(PredictedSpan::start))
                .toList();
    }

    ReadingEvent.ReadingsCompared event(NoteId note) {
        OptionalDouble kappa = figures.kappa();
        Optional<Integer> thousandths = kappa.isPresent()
                ? Optional.of((int) Math.round(kappa.getAsDouble() * THOUSAND))
                : Optional.empty();
        return new ReadingEvent.ReadingsCompared(note, figures.words().total(), figures.words().caught(), thousandths,
                figures.spans().exact(), figures.overlapping().exact() - figures.spans().exact(),
                figures.overlapping().missed(), figures.overlapping().spurious());
    }
}
