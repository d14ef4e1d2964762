package org.tessera.desktop.document;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.NoteSource;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.document.DocumentFile;

/**
 * How far a document without identifiers is.
 *
 * @param format what the note was read from
 * @param forms in which it can be saved, the first as the usual one
 * @param stage what happens to it
 */
public record DocumentState(NoteSource.Format format, List<Form> forms, Stage stage) {
    /** What is saved. */
    public enum Form {
        /** The document in the format that it came in. */
        DOCUMENT,
        /** Its text alone. */
        TEXT
    }

    /** What happens to it. */
    public sealed interface Stage {
        /** The person is asked for the form; something may have gone wrong before. */
        record Asking(Optional<Problem> problem) implements Stage {}

        /** It is made and searched for what was hidden. */
        record Making() implements Stage {}

        /** It is proven clean and has no place yet. */
        record Made(DocumentFile file) implements Stage {}

        /** It is on disk. */
        record Saved() implements Stage {}
    }

    public DocumentState {
        forms = List.copyOf(forms);
    }

    DocumentState at(Stage next) {
        return new DocumentState(format, forms, next);
    }
}
