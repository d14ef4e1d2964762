package org.tessera.core.policy;

import java.time.LocalDate;
import java.util.Random;

/**
 * How far the dates of a case are moved. One distance for the whole case keeps every interval; whole weeks keep the day of
 * the week, so that "Tuesday, March 4" still tells the truth and visits stay on working days. It is drawn by chance, never
 * from anything about the person, and kept with the case.
 *
 * @param days back, if negative
 */
public record DateShift(int days) {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 52;

    /** @throws IllegalArgumentException unless one to 52 whole weeks, back or forth */
    public DateShift {
        if (days == 0 || days % WEEK != 0 || Math.abs(days) > MOST_WEEKS * WEEK) {
            throw new IllegalArgumentException("a shift is one to 52 whole weeks");
        }
    }

    /**
     * A shift by chance.
     *
     * @param random a cryptographic source in the product, a seeded one in tests
     */
    public static DateShift draw(Random random) {
        int weeks = 1 + random.nextInt(MOST_WEEKS);
        return new DateShift(WEEK * (random.nextBoolean() ? weeks : -weeks));
    }

    LocalDate of(LocalDate day) {
        return day.plusDays(days);
    }

    /** Says nothing: the distance is as secret as the dates. */
    @Override
    public String toString() {
        return "DateShift";
    }
}
