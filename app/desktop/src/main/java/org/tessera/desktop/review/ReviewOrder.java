package org.tessera.desktop.review;

import java.util.Comparator;
import org.tessera.core.detect.Score;
import org.tessera.desktop.control.SpanRow;

/** The order in which spans are gone through. */
public enum ReviewOrder {
    /** As the note reads. */
    READING("review.order.reading"),
    /** The least sure first: conflicts, then low scores. */
    RISK("review.order.risk");

    private final String messageKey;

    ReviewOrder(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }

    /** Compares rows in this order. */
    Comparator<SpanRow> comparator() {
        return switch (this) {
            case READING -> Comparator.comparing(SpanRow::at);
            case RISK -> Comparator.comparing(SpanRow::conflict)
                    .reversed()
                    .thenComparing(row -> row.score().map(Score::value).orElse(1.0))
                    .thenComparing(SpanRow::at);
        };
    }

    /** The other one. */
    ReviewOrder other() {
        return this == READING ? RISK : READING;
    }
}
