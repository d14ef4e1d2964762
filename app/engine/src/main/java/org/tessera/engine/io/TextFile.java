package org.tessera.engine.io;

import java.nio.file.Path;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;
import org.tessera.formats.json.KnownIdentifiersJson;
import org.tessera.formats.text.TextDecoder;

/** Reads small files that are no notes. */
public final class TextFile {
    private TextFile() {}

    /**
     * The whole text.
     *
     * @throws ProblemException with the code of the file's problem
     */
    public static String read(Path file) {
        return TextDecoder.decode(NoteFiles.bytes(file)).text().reveal();
    }

    /**
     * What is known of a patient, as {@link KnownIdentifiersJson} has it.
     *
     * @throws ProblemException with the code of the file's problem, or {@link ProblemCode#KNOWN_IDENTIFIERS_INVALID}
     */
    public static KnownIdentifiers knownIdentifiers(Path file) {
        return KnownIdentifiersJson.read(Json.read(read(file))
                .orElseThrow(() -> new ProblemException(ProblemCode.KNOWN_IDENTIFIERS_INVALID, "not JSON")));
    }
}
