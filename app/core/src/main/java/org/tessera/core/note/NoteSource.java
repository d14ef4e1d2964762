package org.tessera.core.note;

import java.util.Optional;

/**
 * Where a note came from.
 *
 * @param format how it was read
 * @param charset the character set that was taken, for example {@code UTF-8}; {@code UTF-16} inside JVM text
 * @param label what the person called it: a file name, a record id, a title. It may identify, so it is {@link PhiText}
 * @param patient what the source calls the patient, if it says: notes with the same word are of one case. It may identify
 */
public record NoteSource(Format format, String charset, PhiText label, Optional<PhiText> patient) {
    /** The ways in. */
    public enum Format {
        TEXT, JSONL, PASTED, SAMPLE
    }

    /** A source that does not say whose note it is. */
    public NoteSource(Format format, String charset, PhiText label) {
        this(format, charset, label, Optional.empty());
    }
}
