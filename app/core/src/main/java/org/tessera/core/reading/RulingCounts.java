package org.tessera.core.reading;

/**
 * How an adjudication ended.
 *
 * @param agreed spans about which both readings say the same, those that both send as they are included
 * @param first differences that were settled as the first reading has them
 * @param second as the second has them
 * @param own otherwise
 */
public record RulingCounts(int agreed, int first, int second, int own) {
    /** How many differences there were. */
    public int differences() {
        return first + second + own;
    }
}
