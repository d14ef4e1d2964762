package org.tessera.desktop.quality;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reviews edit rates are about, and by what they are told apart.
 *
 * @param period how far back
 * @param axis by what
 */
public record EditCut(Period period, Axis axis) {
    /** What is shown first. */
    static final EditCut FIRST = new EditCut(Period.MONTH, Axis.KIND);

    /** How far back. */
    public enum Period {
        MONTH(30, "quality.over.month"), QUARTER(90, "quality.over.quarter"), EVER(0, "quality.over.ever");

        private final int days;
        private final String messageKey;

        Period(int days, String messageKey) {
            this.days = days;
            this.messageKey = messageKey;
        }

        /** The key of its name. */
        String messageKey() {
            return messageKey;
        }
    }

    /** By what. */
    public enum Axis {
        KIND("quality.by.kind"), DETECTOR("quality.by.detector");

        private final String messageKey;

        Axis(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of its name. */
        String messageKey() {
            return messageKey;
        }
    }

    /** The first day; empty for all. */
    Optional<LocalDate> since(LocalDate today) {
        return period == Period.EVER ? Optional.empty() : Optional.of(today.minusDays(period.days - 1L));
    }

    EditCut over(Period other) {
        return new EditCut(other, axis);
    }

    EditCut by(Axis other) {
        return new EditCut(period, other);
    }
}
