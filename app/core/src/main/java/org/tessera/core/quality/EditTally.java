package org.tessera.core.quality;

/**
 * What reviewers decided about spans of one sort, each looked at by itself.
 *
 * @param kept confirmed as the machine said
 * @param retyped confirmed as another kind
 * @param resized confirmed with other borders
 * @param rejected no identifier
 */
public record EditTally(int kept, int retyped, int resized, int rejected) {
    /** Nothing decided. */
    public static final EditTally NONE = new EditTally(0, 0, 0, 0);

    /** All spans. */
    public int total() {
        return kept + changed();
    }

    /** Spans that were not kept as they were. */
    public int changed() {
        return retyped + resized + rejected;
    }

    /** The share that was changed, from 0 to 1; 0 if there are none. */
    public double rate() {
        return total() == 0 ? 0 : (double) changed() / total();
    }

    /** Both together. */
    public EditTally plus(EditTally other) {
        return new EditTally(kept + other.kept, retyped + other.retyped, resized + other.resized,
                rejected + other.rejected);
    }
}
