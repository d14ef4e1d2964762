package org.tessera.core.canary;

import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    /** Two resources, and a way out in the middle of them. */
    static int compare(Reader one, Reader other) throws IOException {
        try (BufferedReader left = new BufferedReader(one); BufferedReader right = new BufferedReader(other)) {
            for (int count = 0; count < MOST; count++) {
                int sign = left.read();
                if (sign < 0) {
                    return count;
                }
                if (sign != right.read()) {
                    return -count;
                }
            }
        } catch (CharConversionException unreadable) {
            return MOST;
        }
        return 0;
    }

    /** A resource in a lambda: the compiler gives its own variables names there. */
    static Callable<Integer> later(Reader source) {
        return () -> {
            try (BufferedReader reader = new BufferedReader(source)) {
                return reader.read() < 0 ? 0 : 1;
            }
        };
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
