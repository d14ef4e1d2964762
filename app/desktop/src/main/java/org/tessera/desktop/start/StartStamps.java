package org.tessera.desktop.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * When the steps of a start were reached, for whoever measures whole processes: a line {@code window 1790000000000} each,
 * in milliseconds since 1970, at the end of the file that the property {@value #PROPERTY} names. Without it nothing is
 * written.
 */
public enum StartStamps {
    /** The first screen is painted and takes what is typed. */
    WINDOW("window"),
    /** A sample was read by all detectors. */
    NOTE("note");

    private static final String PROPERTY = "tessera.start.stamps";

    private final String word;

    StartStamps(String word) {
        this.word = word;
    }

    /** It is reached now. */
    public void reached() {
        Optional.ofNullable(System.getProperty(PROPERTY)).ifPresent(file -> append(Path.of(file)));
    }

    private void append(Path file) {
        try {
            Files.writeString(file, word + " " + System.currentTimeMillis() + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // Whoever measures sees that the line is missing.
        }
    }
}
