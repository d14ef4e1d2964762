package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * Settles overlapping findings so that everything accepted stays hidden: findings of one sort grow together, of two sorts
 * the better one keeps its stretch and the other keeps what is left.
 */
final class Overlaps {
    private static final Comparator<Candidate> READING_ORDER = Comparator.comparing(Candidate::span);

    private Overlaps() {}

    /** Findings of one sort that overlap, as one candidate each, in reading order. */
    static List<Candidate> merge(List<Detection> detections) {
        List<List<Detection>> groups = new ArrayList<>();
        Map<IdentifierKind, List<Detection>> openGroup = new EnumMap<>(IdentifierKind.class);
        Map<IdentifierKind, Integer> openEnd = new EnumMap<>(IdentifierKind.class);
        for (Detection detection : detections.stream().sorted(Comparator.comparing(Detection::span)).toList()) {
            IdentifierKind sort = sortOf(detection.kind());
            int end = openEnd.getOrDefault(sort, 0);
            List<Detection> group = openGroup.get(sort);
            if (group == null || detection.span().start() >= end) {
                group = new ArrayList<>();
                groups.add(group);
                openGroup.put(sort, group);
            }
            group.add(detection);
            openEnd.put(sort, Math.max(end, detection.span().end()));
        }
        return groups.stream().map(Candidate::merged).sorted(READING_ORDER).toList();
    }

    /** Patient, relative and clinician are one sort: the span is a name whoever bears it. */
    private static IdentifierKind sortOf(IdentifierKind kind) {
        return kind.isPerson() ? IdentifierKind.PATIENT : kind;
    }

    /** The candidates without overlap, in reading order; a loser's uncovered rest stays hidden as well. */
    static List<Candidate> settle(List<Candidate> candidates, String text) {
        List<Candidate> settled = new ArrayList<>();
        List<Candidate> knot = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : candidates.stream().sorted(READING_ORDER).toList()) {
            if (candidate.span().start() >= end) {
                settled.addAll(untie(knot, text));
                knot.clear();
            }
            knot.add(candidate);
            end = Math.max(end, candidate.span().end());
        }
        settled.addAll(untie(knot, text));
        return settled;
    }

    /** Settles candidates that hang together by overlap. */
    private static List<Candidate> untie(List<Candidate> knot, String text) {
        List<Candidate> open = new ArrayList<>(knot);
        List<Candidate> settled = new ArrayList<>();
        while (!open.isEmpty()) {
            Candidate best = best(open);
            open.remove(best);
            List<Candidate> clashing = open.stream().filter(other -> other.span().overlaps(best.span())).toList();
            open.removeAll(clashing);
            clashing.forEach(loser -> open.addAll(rest(loser, best.span(), text)));
            settled.add(best.alsoHeard(clashing.stream().flatMap(loser -> loser.evidence().stream()).toList()));
        }
        settled.sort(READING_ORDER);
        return settled;
    }

    /** One that no other is preferred to; where the preference runs in a circle, the last one reached. */
    private static Candidate best(List<Candidate> open) {
        Candidate best = open.getFirst();
        for (Candidate other : open) {
            if (!other.equals(best) && other.span().overlaps(best.span()) && !best.beats(other)) {
                best = other;
            }
        }
        return best;
    }

    /** What a loser keeps; a piece counts when a letter or digit is in it. */
    private static List<Candidate> rest(Candidate loser, TextSpan taken, String text) {
        return Stream
                .of(TextSpan.ofLetters(text, loser.span().start(), taken.start()),
                        TextSpan.ofLetters(text, taken.end(), loser.span().end()))
                .flatMap(Optional::stream)
                .map(loser::within)
                .toList();
    }
}
