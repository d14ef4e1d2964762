package org.tessera.core.note;

/**
 * Where a note came from.
 *
 * @param format how it was read
 * @param charset the character set that was taken, for example {@code UTF-8}; {@code UTF-16} inside JVM text
 * @param label what the person called it: a file name, a record id, a title. It may identify, so it is {@link PhiText}
 */
public record NoteSource(Format format, String charset, PhiText label) {
    /** The ways in. */
    public enum Format {
        TEXT, JSONL, PASTED, SAMPLE
    }
}
