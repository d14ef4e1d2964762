package org.tessera.core.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.identifier.IdentifierKind;

/**
 * How the bound of a sample moved while it was read: down with every clean note, up with every leak.
 *
 * @param points one for each note that both readers have read, in the order in which they were done
 * @param leaky how many of the notes leak
 */
public record LeakCurve(List<Point> points, int leaky) {
    /**
     * The bound after a note.
     *
     * @param notes how many were read
     * @param bound the share that is not exceeded
     * @param leaks kinds that were found in this note; none if it is clean
     */
    public record Point(int notes, double bound, List<IdentifierKind> leaks) {
        public Point {
            leaks = List.copyOf(leaks);
        }
    }

    public LeakCurve {
        points = List.copyOf(points);
    }

    /** The curve of a sample by a plan. */
    public static LeakCurve of(List<SampledNote> sample, SamplingPlan plan) {
        List<SampledNote> done = sample.stream()
                .filter(SampledNote::isComplete)
                .sorted(Comparator.comparing(LeakCurve::doneAt))
                .toList();
        List<Point> points = new ArrayList<>();
        int leaky = 0;
        for (SampledNote note : done) {
            leaky += note.leaks() ? 1 : 0;
            List<IdentifierKind> kinds = note.readings()
                    .stream()
                    .flatMap(reading -> reading.leaks().stream().map(FoundLeak::kind))
                    .distinct()
                    .toList();
            points.add(new Point(points.size() + 1, plan.bound(leaky, points.size() + 1), kinds));
        }
        return new LeakCurve(points, leaky);
    }

    private static Instant doneAt(SampledNote note) {
        return note.readings().getLast().at();
    }

    /** How many notes both have read. */
    public int notes() {
        return points.size();
    }

    /** The bound now; 1 without a note. */
    public double bound() {
        return points.isEmpty() ? 1 : points.getLast().bound();
    }
}
