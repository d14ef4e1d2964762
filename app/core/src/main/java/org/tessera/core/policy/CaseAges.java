package org.tessera.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/**
 * What the notes of one case tell together about an age over 89. A year that shows such an age by the latest note goes from
 * every note; and where any note tells of such an age, every year of birth goes from all of them, because whose it is cannot
 * be known.
 *
 * @param year the year of the latest note
 * @param over89 whether any note of the case tells of an age over 89
 */
public record CaseAges(int year, boolean over89) {
    private static final DetectorId ID = new DetectorId("policy.case-ages");
    private static final Explanation WHY = new Explanation("AGE-90", "year that shows an age over 89 within the case");
    private static final Score SCORE = new Score(0.95);

    /** Older dates are of births and histories: no note of then is read as text. */
    private static final int FIRST_NOTE = 2000;

    /**
     * Reads the notes of a case.
     *
     * @param today bounds the year of a note, and stands for it where a note has no date
     * @param toldBefore whether earlier notes of the case told of an age over 89
     */
    public static CaseAges of(List<AnalyzedNote> notes, LocalDate today, boolean toldBefore) {
        int latest = notes.stream().mapToInt(note -> noteYear(note, today)).max().orElse(today.getYear());
        boolean told = notes.stream()
                .flatMap(note -> note.spans().stream())
                .anyMatch(phi -> phi.kind() == IdentifierKind.AGE_OVER_89);
        return new CaseAges(latest, told || toldBefore);
    }

    /** The year a note was written in: that of its latest date since 2000 that is no birth, not after today; else today's. */
    public static int noteYear(AnalyzedNote note, LocalDate today) {
        return note.spans()
                .stream()
                .filter(phi -> phi.kind() == IdentifierKind.DATE)
                .filter(phi -> !LifeYear.isBirth(note.note().text(), phi.span()))
                .flatMapToInt(phi -> years(note, phi.span(), today))
                .filter(year -> year >= FIRST_NOTE && year <= today.getYear())
                .max()
                .orElse(today.getYear());
    }

    private static IntStream years(AnalyzedNote note, TextSpan date, LocalDate today) {
        String written = note.note().text().slice(date).reveal();
        return IntStream.concat(WrittenYears.of(written).stream().mapToInt(Integer::intValue),
                WrittenDate.read(written, today.getYear())
                        .filter(read -> read.yearOfCentury().isPresent())
                        .stream()
                        .mapToInt(read -> read.day().getYear()));
    }

    /** Whether a year has to go. */
    boolean forbids(LifeYear life) {
        return life.stage().showsOldAge(life.year(), year) || (over89 && life.stage() == LifeYear.Stage.BIRTH);
    }

    /** The note with a span on each bare year that has to go and that no detector saw, because it read one note alone. */
    public AnalyzedNote mark(AnalyzedNote note) {
        List<Detection> unseen = LifeYear.in(note.note().text())
                .stream()
                .filter(this::forbids)
                .map(LifeYear::span)
                .filter(span -> note.spans().stream().noneMatch(phi -> phi.span().overlaps(span)))
                .map(span -> new Detection(span, IdentifierKind.AGE_OVER_89, SCORE, ID, WHY))
                .toList();
        return unseen.isEmpty() ? note : with(note, unseen);
    }

    private static AnalyzedNote with(AnalyzedNote note, List<Detection> unseen) {
        List<PhiSpan> spans = new ArrayList<>(note.spans());
        unseen.forEach(found -> spans
                .add(new PhiSpan(new SpanId(1), found.span(), found.kind(), found.score(), List.of(found))));
        spans.sort(Comparator.comparing(PhiSpan::span));
        List<PhiSpan> missed = note.nearMisses()
                .stream()
                .filter(near -> unseen.stream().noneMatch(found -> found.span().overlaps(near.span())))
                .toList();
        List<PhiSpan> all = Stream.concat(spans.stream(), missed.stream()).toList();
        List<PhiSpan> numbered = IntStream.range(0, all.size()).mapToObj(at -> numbered(at + 1, all.get(at))).toList();
        return new AnalyzedNote(note.note(), numbered.subList(0, spans.size()),
                numbered.subList(spans.size(), numbered.size()));
    }

    private static PhiSpan numbered(int number, PhiSpan phi) {
        return new PhiSpan(new SpanId(number), phi.span(), phi.kind(), phi.score(), phi.evidence());
    }
}
