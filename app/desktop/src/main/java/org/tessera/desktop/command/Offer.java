package org.tessera.desktop.command;

import java.util.Optional;

/**
 * A command that a screen takes, as things stand.
 *
 * @param command which
 * @param refused the key of the words why it cannot be done now; empty if it can
 * @param run does it
 */
public record Offer(Command command, Optional<String> refused, Runnable run) {
    /** Something that can be done now. */
    public static Offer of(Command command, Runnable run) {
        return new Offer(command, Optional.empty(), run);
    }

    /** Whether it can be done now. */
    public boolean isOpen() {
        return refused.isEmpty();
    }
}
