package org.tessera.core.quality;

import java.util.OptionalInt;

/**
 * How many notes have to be read so that a site can say that at most some share of them leaks.
 *
 * @param limit the largest share of notes with a leak, between 0 and 1; 0.01 for 1 %
 * @param confidence how sure one wants to be, between 0 and 1; 0.95 for 95 %
 */
public record SamplingPlan(double limit, double confidence) {
    /** At most 1 % of notes with a leak, said with 95 % confidence. */
    public static final SamplingPlan STANDARD = new SamplingPlan(0.01, 0.95);

    /** More notes than this are not asked for: with that many leaks the detectors have to be mended, not the sample. */
    private static final int MOST = 100_000;

    /** @throws IllegalArgumentException if a share is not between 0 and 1 */
    public SamplingPlan {
        if (!(limit > 0 && limit < 1) || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("limit and confidence lie between 0 and 1");
        }
    }

    /** The share of notes with a leak that is not exceeded, with this confidence. */
    public double bound(int leaky, int notes) {
        return ExactBound.upper(leaky, notes, confidence);
    }

    /**
     * The least number of notes whose bound is at the limit or under it, if so many of them leak: 299 without a leak for 1 %
     * at 95 % (298 buy 1.0003 %). Empty if more than 100,000 were needed.
     */
    public OptionalInt needed(int leaky) {
        int low = leaky;
        int high = MOST;
        if (bound(leaky, high) > limit) {
            return OptionalInt.empty();
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (bound(leaky, middle) <= limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(high);
    }

    /** How many notes more, all of them without a leak, bring the bound to the limit; 0 if it is there. */
    public OptionalInt more(int leaky, int notes) {
        OptionalInt needed = needed(leaky);
        return needed.isEmpty() ? needed : OptionalInt.of(Math.max(0, needed.getAsInt() - notes));
    }
}
