package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/** A possible answer for a stretch of text, while overlaps are being settled. */
record Candidate(TextSpan span, IdentifierKind kind, Score score, List<Detection> evidence) {
    private static final Comparator<Detection> STRONGEST = Comparator.comparing(Detection::score).reversed();

    /** How much likelier a contained finding must be to win against the longer one around it. */
    private static final double CONTAINED_NEEDS = 0.3;

    Candidate {
        evidence = evidence.stream().sorted(STRONGEST).toList();
    }

    static Candidate of(Detection detection) {
        return new Candidate(detection.span(), detection.kind(), detection.score(), List.of(detection));
    }

    /**
     * Findings of one sort over one stretch: the span covers all of them, the kind is the strongest one's, and detectors
     * that agree make each other likelier. A detector that says the same thing twice counts once.
     */
    static Candidate merged(List<Detection> findings) {
        Detection strongest = findings.stream().min(STRONGEST).orElseThrow();
        TextSpan span = strongest.span();
        List<Detection> heard = new ArrayList<>();
        Score score = null;
        for (Detection finding : findings.stream().sorted(STRONGEST).toList()) {
            span = span.cover(finding.span());
            boolean again = heard.stream().anyMatch(other -> other.detector().equals(finding.detector()));
            if (!again) {
                score = score == null ? finding.score() : score.and(finding.score());
            }
            heard.add(finding);
        }
        return new Candidate(span, strongest.kind(), score == null ? strongest.score() : score, findings);
    }

    /** Whether this answer is preferred where the two overlap. */
    boolean beats(Candidate other) {
        if (span.contains(other.span) && !span.equals(other.span)) {
            return other.score.value() - score.value() <= CONTAINED_NEEDS;
        }
        if (other.span.contains(span) && !span.equals(other.span)) {
            return !other.beats(this);
        }
        int byScore = score.compareTo(other.score);
        return byScore != 0 ? byScore > 0 : span.length() >= other.span.length();
    }

    /** The same answer for a part of its stretch. */
    Candidate within(TextSpan part) {
        return new Candidate(part, kind, score, evidence);
    }

    /** The same answer with more to show to the reviewer. */
    Candidate alsoHeard(List<Detection> more) {
        List<Detection> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Candidate(span, kind, score, all);
    }
}
