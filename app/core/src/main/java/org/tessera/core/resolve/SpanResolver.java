package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.site.SiteLists;

/**
 * Turns what all detectors said into one answer per stretch of text. Pure: the same findings give the same answer,
 * whatever their order.
 *
 * <ol>
 *   <li>clinical terms lower the odds of names and places inside them;
 *   <li>overlapping findings of one sort grow together and make each other likelier;
 *   <li>what reaches its kind's threshold is accepted, and overlaps between sorts are settled;
 *   <li>what a site never masks is held back where it is only a guess;
 *   <li>an accepted value is accepted everywhere in the note, except inside clinical terms;
 *   <li>what stays below and is still worth a look becomes a near miss.
 * </ol>
 */
public final class SpanResolver {
    private static final Comparator<Detection> ORDER = Comparator.comparing(Detection::span)
            .thenComparing(Detection::kind)
            .thenComparing(Detection::score, Comparator.reverseOrder())
            .thenComparing(detection -> detection.detector().value())
            .thenComparing(detection -> detection.explanation().code());

    private final Thresholds thresholds;
    private final NeverMasked never;

    /** Resolves by these thresholds, for a site without lists of its own. */
    public SpanResolver(Thresholds thresholds) {
        this(thresholds, () -> SiteLists.NONE);
    }

    /**
     * Resolves by these thresholds.
     *
     * @param lists the lists of the site as they are when a note is resolved
     */
    public SpanResolver(Thresholds thresholds, Supplier<SiteLists> lists) {
        this.thresholds = thresholds;
        this.never = new NeverMasked(lists);
    }

    /** The answer for one note. */
    public AnalyzedNote resolve(AnnotatedNote note, List<Detection> detections) {
        String text = note.text();
        List<Detection> ordered = detections.stream().sorted(ORDER).toList();
        List<Detection> weighed = ClinicalEvidence.weigh(text, ordered, note.linguistics().terms());
        List<Candidate> merged = Overlaps.merge(weighed.stream().filter(this::counts).toList());
        List<Candidate> found = Overlaps.settle(select(merged, this::isAccepted), text);
        Set<Candidate> held = never.among(found, text);
        List<Candidate> first = select(found, candidate -> !held.contains(candidate));
        List<Detection> elsewhere = ClinicalEvidence.weigh(text, SameValue.elsewhere(text, first),
                note.linguistics().terms());
        List<Candidate> repeated = Overlaps.merge(elsewhere);
        List<Candidate> all = new ArrayList<>(first);
        all.addAll(select(repeated, this::isAccepted));
        List<Candidate> accepted = Overlaps.settle(all, text);
        List<Candidate> below = Stream
                .concat(held.stream(),
                        Stream.concat(merged.stream(), repeated.stream()).filter(candidate -> !isAccepted(candidate)))
                .filter(candidate -> thresholds.shows(candidate.score()))
                .toList();
        SpanIndex<Candidate> taken = new SpanIndex<>(accepted, Candidate::span);
        List<Candidate> near = select(Overlaps.settle(below, text), candidate -> !taken.touches(candidate.span()));
        AtomicInteger next = new AtomicInteger(1);
        return new AnalyzedNote(note.note(), number(accepted, next), number(near, next));
    }

    /** Whether a finding is heard at all: one too weak to be shown must not stretch the span of another. */
    private boolean counts(Detection detection) {
        return thresholds.shows(detection.score()) || thresholds.accepts(detection.kind(), detection.score());
    }

    private boolean isAccepted(Candidate candidate) {
        return thresholds.accepts(candidate.kind(), candidate.score());
    }

    private static List<Candidate> select(List<Candidate> candidates, Predicate<Candidate> wanted) {
        return candidates.stream().filter(wanted).toList();
    }

    private static List<PhiSpan> number(List<Candidate> candidates, AtomicInteger next) {
        return candidates.stream()
                .map(candidate -> new PhiSpan(new SpanId(next.getAndIncrement()), candidate.span(), candidate.kind(),
                        candidate.score(), candidate.evidence()))
                .toList();
    }
}
