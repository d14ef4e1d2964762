package org.tessera.core.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps every rule, in the forms that come close to breaking one. */
public record Clean(List<String> names, URI place) {
    private static final int MOST = 3;

    public Clean {
        names = List.copyOf(names);
    }

    /** Reads the first lines; what a try-with-resources is compiled to catches everything and does not count. */
    static String first(Reader source) throws IOException {
        try (BufferedReader reader = new BufferedReader(source)) {
            return reader.lines().limit(MOST).collect(Collectors.joining());
        }
    }

    /** Waits for its turn; a lock is given back whatever happens. */
    static synchronized Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        } finally {
            Thread.onSpinWait();
        }
    }
}
