package org.tessera.desktop.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;

/**
 * A row of the edit rates.
 *
 * @param name the key of a kind's name, or the id of a detector
 * @param kind empty for a detector
 * @param tally what reviewers decided
 */
public record EditRow(String name, Optional<IdentifierKind> kind, EditTally tally) {
    /** Above this share a row is marked. */
    public static final double LIMIT = 0.05;

    /** The rows of some reviews, the most changed first. */
    static List<EditRow> of(EditCounts counts, EditCut.Axis axis) {
        Stream<EditRow> rows = switch (axis) {
            case KIND -> counts.byKind()
                    .entrySet()
                    .stream()
                    .map(entry -> new EditRow(entry.getKey().messageKey(), Optional.of(entry.getKey()),
                            entry.getValue()));
            case DETECTOR -> counts.byDetector()
                    .entrySet()
                    .stream()
                    .map(entry -> new EditRow(entry.getKey().value(), Optional.empty(), entry.getValue()));
        };
        return rows.sorted(Comparator.<EditRow>comparingDouble(row -> -row.tally().rate())
                .thenComparing(row -> -row.tally().total())
                .thenComparing(EditRow::name)).toList();
    }

    /** Whether reviewers changed more than the limit. */
    boolean isOver() {
        return tally.rate() > LIMIT;
    }
}
