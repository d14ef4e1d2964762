package org.tessera.engine.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Reads the text files of the assets jar. */
final class AssetFile {
    private static final String FOLDER = "/org/tessera/assets/";

    private AssetFile() {}

    /** @throws ProblemException {@link ProblemCode#MODEL_MISSING} if the installation lacks the file */
    static String read(String path) {
        try (@Nullable
        InputStream in = AssetFile.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, path);
        }
    }
}
