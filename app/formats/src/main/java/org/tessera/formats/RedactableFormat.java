package org.tessera.formats;

import java.util.List;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemException;

/** A format in which documents are written without their identifiers. */
public interface RedactableFormat extends NoteFormat {
    /** The ending of such files, without the dot, for example {@code pdf}. */
    String ending();

    /**
     * The document of a note with something else in the place of each identifier, in its text and in its structured fields.
     * What the format can hold and nobody looked at, pictures, embedded files, macros, properties, old revisions, is not
     * in it. The source is not changed.
     *
     * @param source what {@link ReadNote#source()} is
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#DOCUMENT_NOT_REDACTABLE} if it cannot be done
     */
    RedactedDocument redact(PhiBytes source, Redaction redaction);

    /** All texts that can be read out of a finished file by another way than the reader's, so that values can be looked for. */
    default List<String> layers(OutputBytes file) {
        return Layers.of(file.array());
    }
}
