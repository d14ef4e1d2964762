package org.tessera.core.quality;

/**
 * The one-sided upper bound of Clopper and Pearson: the largest rate under which so few failures, or fewer, are still seen
 * with a probability of one minus the confidence. It is exact for the binomial distribution and never too small.
 *
 * <p>Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404-413. Example: 0 failures in 299 trials at 95 % give
 * 0.9969 %; 1 in 412 gives 1.15 %.
 */
public final class ExactBound {
    /** A double has 52 binary digits behind the first; more halvings change nothing. */
    private static final int HALVINGS = 60;

    private ExactBound() {}

    /**
     * The bound.
     *
     * @param failures 0 to {@code trials}
     * @param trials at least 0; without a trial nothing is known, and the bound is 1
     * @param confidence between 0 and 1, exclusive; 0.95 for 95 %
     * @return from 0 to 1
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static double upper(int failures, int trials, double confidence) {
        if (failures < 0 || failures > trials || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "failures are some of the trials, and a confidence lies between 0 and 1");
        }
        if (failures == trials) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (atMost(failures, trials, middle) > 1 - confidence) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of so many failures or fewer, by summing logarithms of terms so that none of them vanishes early. */
    private static double atMost(int failures, int trials, double rate) {
        double odds = Math.log(rate) - Math.log1p(-rate);
        double term = trials * Math.log1p(-rate);
        double sum = Math.exp(term);
        for (int count = 1; count <= failures; count++) {
            term += Math.log((double) (trials - count + 1) / count) + odds;
            sum += Math.exp(term);
        }
        return sum;
    }
}
