package org.tessera.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.engine.StateFolder;

/**
 * What was asked for when the workstation was started.
 *
 * @param home the state folder
 * @param files files and folders to take in once somebody has logged in; absolute, none of them looked at yet
 * @param unknown arguments that are no option of the window and no path
 */
record StartOptions(Path home, List<Path> files, List<String> unknown) {
    private static final String HOME = "--home";

    /** Behind it stand files, whatever they are called. */
    private static final String FILES_ONLY = "--";

    StartOptions {
        files = List.copyOf(files);
        unknown = List.copyOf(unknown);
    }

    /** Reads {@code [--home DIR | --home=DIR] [--] [FILE ...]}. */
    static StartOptions of(List<String> arguments) {
        Optional<Path> home = Optional.empty();
        List<Path> files = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        boolean filesOnly = false;
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (filesOnly || !argument.startsWith("-")) {
                path(argument).ifPresentOrElse(file -> files.add(file.toAbsolutePath()), () -> unknown.add(argument));
            } else if (argument.equals(FILES_ONLY)) {
                filesOnly = true;
            } else if (argument.equals(HOME) && at + 1 < arguments.size()) {
                at++;
                home = path(arguments.get(at));
            } else if (argument.startsWith(HOME + "=")) {
                home = path(argument.substring(HOME.length() + 1));
            } else {
                unknown.add(argument);
            }
        }
        return new StartOptions(StateFolder.find(home), files, unknown);
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(argument).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
