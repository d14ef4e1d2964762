package org.tessera.desktop.workspace;

import java.time.LocalTime;

/** What left this device since the note was opened. */
public sealed interface Egress {
    /** Nothing. */
    record NothingLeft() implements Egress {}

    /**
     * Redacted prompts.
     *
     * @param count how many, at least 1
     * @param last when the last one left
     * @param destination where it went, as shown to people
     */
    record Sent(int count, LocalTime last, String destination) implements Egress {
        /** @throws IllegalArgumentException if nothing was sent */
        public Sent {
            if (count < 1) {
                throw new IllegalArgumentException("something was sent");
            }
        }
    }
}
