package org.tessera.desktop.settings;

import java.util.Optional;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.command.KeyPress;

/**
 * What the keys part of the settings shows.
 *
 * @param keys the keys that hold
 * @param recording the command that waits for its new key
 * @param conflict a new key that another command has
 */
public record KeysState(KeyMap keys, Optional<Command> recording, Optional<Conflict> conflict) {
    /**
     * A key that is wanted for one command and belongs to another.
     *
     * @param command the one that it is wanted for
     * @param press the key
     * @param holder the one that has it
     */
    public record Conflict(Command command, KeyPress press, Command holder) {}

    static KeysState of(KeyMap keys) {
        return new KeysState(keys, Optional.empty(), Optional.empty());
    }
}
