package org.tessera.core.policy;

/** What stands in an output in the place of an identifier. */
public sealed interface Substitute {
    /** The identifier itself: the policy lets it stay. */
    record AsWritten() implements Substitute {}

    /**
     * Less than the identifier, and no identifier any more.
     *
     * @param text a year, {@code 90 or older}, three digits of a ZIP code or {@code 000}
     */
    record Coarser(String text) implements Substitute {}

    /**
     * Another day in the same form.
     *
     * @param text the moved date
     */
    record Moved(String text) implements Substitute {}

    /** Nothing of it: a token, or the name of its kind. */
    record Nothing() implements Substitute {}
}
