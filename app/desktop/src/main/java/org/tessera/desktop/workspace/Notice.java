package org.tessera.desktop.workspace;

import java.util.List;
import java.util.Optional;

/**
 * Something that was done, or could not be, said in one line for a short while.
 *
 * @param messageKey its words
 * @param values what their places take; counts and names of kinds, never text of a note
 * @param undo takes it back; empty if there is nothing to take back
 */
public record Notice(String messageKey, List<Object> values, Optional<Runnable> undo) {
    public Notice {
        values = List.copyOf(values);
    }

    /** A notice without a way back. */
    public static Notice of(String messageKey, Object... values) {
        return new Notice(messageKey, List.of(values), Optional.empty());
    }
}
