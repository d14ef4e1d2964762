package org.tessera.ctakes;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the pipeline is asked for, and how many notes it may read at a time.
 *
 * @param evidence what to find beside sentences and clinical terms; parts of speech cost most of the time
 * @param atOnce the number of notes read at the same time; the first costs 22 MB of heap, with words 50 MB, each further
 *     one 14 MB from the time it is needed
 */
public record PipelineOptions(Set<Evidence> evidence, int atOnce) {
    /** What can be left out to save time. Clinical terms are the same with and without it. */
    public enum Evidence {
        /** Words with their part of speech. Left out, no word is reported. */
        WORDS,
        /** Whether a term is denied. Left out, no term is. */
        NEGATION
    }

    /** @throws IllegalArgumentException unless at least one note may be read */
    public PipelineOptions {
        evidence = Set.copyOf(evidence);
        if (atOnce < 1) {
            throw new IllegalArgumentException("at least one note is read at a time");
        }
    }

    /** Sentences and clinical terms, nothing else: the fast way. */
    public static PipelineOptions termsOnly() {
        return new PipelineOptions(Set.of(), processors());
    }

    /** All that cTAKES can tell. */
    public static PipelineOptions everything() {
        return new PipelineOptions(EnumSet.allOf(Evidence.class), processors());
    }

    /** The same request with another limit. */
    public PipelineOptions withAtOnce(int notes) {
        return new PipelineOptions(evidence, notes);
    }

    boolean wants(Evidence kind) {
        return evidence.contains(kind);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
