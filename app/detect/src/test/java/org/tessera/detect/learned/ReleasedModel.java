package org.tessera.detect.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tagger model that is released, read from the class path. */
final class ReleasedModel {
    private ReleasedModel() {}

    static byte[] bytes() {
        try (InputStream in = ReleasedModel.class.getResourceAsStream("/org/tessera/models/tagger.crf")) {
            if (in == null) {
                throw new IllegalStateException("the model is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
