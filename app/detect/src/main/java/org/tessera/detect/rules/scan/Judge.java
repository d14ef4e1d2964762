package org.tessera.detect.rules.scan;

/** Says how likely what a form matched is what the rule looks for. */
public interface Judge {
    /** A probability; 0 where the rule does not hold, so that the next rule is tried. */
    double probability(Found found);

    /** The same probability for all. */
    static Judge always(double probability) {
        return found -> probability;
    }
}
