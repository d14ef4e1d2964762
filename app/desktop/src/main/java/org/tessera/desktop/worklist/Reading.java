package org.tessera.desktop.worklist;

import java.time.Instant;

/**
 * How far the machine is with reading notes.
 *
 * @param done how many it has read since it began
 * @param total how many it was given since then
 * @param since when it began
 */
public record Reading(int done, int total, Instant since) {
    /** 0 to 1. */
    public double progress() {
        return (double) done / total;
    }
}
