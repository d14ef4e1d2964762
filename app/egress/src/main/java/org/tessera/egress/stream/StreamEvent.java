package org.tessera.egress.stream;

/**
 * One event of a streamed answer.
 *
 * @param kind whether it is a part of the answer or the end of all hope for it
 * @param name what sort of event, in the provider's words; empty if the stream names none
 * @param data what it carries, as text
 */
public record StreamEvent(Kind kind, String name, String data) {
    /** What an event means for the answer. */
    public enum Kind {
        PART,
        /** The endpoint says that it failed. */
        FAILURE
    }
}
