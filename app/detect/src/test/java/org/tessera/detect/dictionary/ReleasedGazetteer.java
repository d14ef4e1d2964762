package org.tessera.detect.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The gazetteer that is released, read from the class path. */
final class ReleasedGazetteer {
    private ReleasedGazetteer() {}

    static byte[] bytes() {
        try (InputStream in = ReleasedGazetteer.class.getResourceAsStream("/org/tessera/models/gazetteer.fst")) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
