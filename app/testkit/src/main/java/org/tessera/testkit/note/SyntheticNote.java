package org.tessera.testkit.note;

/**
 * A note that nobody wrote about anybody.
 *
 * @param type what sort of note, for example {@code discharge-summary}
 * @param writing how it was typed
 * @param marked the text with every identifier in it
 */
public record SyntheticNote(String type, Writing writing, MarkedText marked) {
    /** How a note is typed. */
    public enum Writing {
        MIXED,
        /** All in capitals, as old transcriptions are. */
        CAPITALS,
        /** All in lower case, as dictation software writes. */
        LOWER_CASE,
        /** Lines of at most 60 characters, broken wherever a blank is, also inside names and addresses. */
        WRAPPED,
        /** Lines end with carriage return and line feed. */
        WINDOWS_LINES
    }
}
