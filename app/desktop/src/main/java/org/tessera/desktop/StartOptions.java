package org.tessera.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tessera.engine.StateFolder;

/**
 * What was asked for when the workstation was started.
 *
 * @param home the state folder
 */
record StartOptions(Path home) {
    private static final String HOME = "--home";

    /** Reads {@code --home DIR} or {@code --home=DIR}; anything else is no option of the window and changes nothing. */
    static StartOptions of(List<String> arguments) {
        Optional<Path> home = Optional.empty();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.equals(HOME) && at + 1 < arguments.size()) {
                home = Optional.of(Path.of(arguments.get(at + 1)));
            } else if (argument.startsWith(HOME + "=")) {
                home = Optional.of(Path.of(argument.substring(HOME.length() + 1)));
            }
        }
        return new StartOptions(StateFolder.find(home));
    }
}
