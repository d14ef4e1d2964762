package org.tessera.core.note;

/**
 * What a document holds besides the plain text that a reader expects in it. It is said to the person, because nobody finds
 * an identifier in what nobody saw.
 *
 * @param kind what it is
 * @param count how many there are, at least one
 */
public record UnreadPart(Kind kind, int count) {
    /** @throws IllegalArgumentException if there is none */
    public UnreadPart {
        if (count < 1) {
            throw new IllegalArgumentException("a part is there at least once");
        }
    }

    /** The kinds, each with whether its content became text of the note. */
    public enum Kind {
        /** A page without text that a picture covers: item (Q), and whatever was written on the paper. */
        SCANNED_PAGE(false),
        /** A picture: item (Q). */
        PICTURE(false),
        /** A recording of a voice or a moving picture: items (P) and (Q). */
        RECORDING(false),
        /** A file inside the file. */
        EMBEDDED_FILE(false),
        /** A program inside the document. It is never run and never written. */
        MACRO(false),
        /** A part that the document points to and that lies elsewhere. It is never followed. */
        LINKED_FILE(false),
        /** Text that was deleted or inserted and is still there with its author. */
        TRACKED_CHANGE(true),
        /** A remark beside the text. */
        COMMENT(true),
        /** Text that no reader of the page sees. */
        HIDDEN_TEXT(true),
        /** The filled-in field of a form. */
        FORM_FIELD(true);

        private final boolean text;

        Kind(boolean text) {
            this.text = text;
        }

        /** Whether the content is in the text of the note, where detectors and reviewers see it. */
        public boolean isText() {
            return text;
        }

        /** Whether a person must have looked at it before anything of the note is sent (45 CFR 164.514(b)(2)(i)(P), (Q)). */
        public boolean mustBeSeen() {
            return switch (this) {
                case SCANNED_PAGE, PICTURE, RECORDING, EMBEDDED_FILE -> true;
                case MACRO, LINKED_FILE, TRACKED_CHANGE, COMMENT, HIDDEN_TEXT, FORM_FIELD -> false;
            };
        }
    }
}
