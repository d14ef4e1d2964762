package org.tessera.store.work;

import java.util.Locale;

/** The documents that are kept of a note. Each is one encrypted cell. */
enum Part {
    /** The note as imported. */
    SOURCE,
    /** What a list shows of it, and who works on it. */
    HEADLINE,
    /** The machine's answer: version 1, which no reviewer changes. */
    MACHINE,
    /** The machine's last answer, on which the review rests, where a person asked for another one than version 1. */
    AGAIN,
    /** Who made the statement of 45 CFR 164.514(b)(2)(ii), and when. */
    STATEMENT,
    /** What was chosen for the prompt. */
    PROMPT,
    /** The model's answer. */
    ANSWER,
    /** The restored answer as it was edited. */
    DRAFT,
    /** What is left of an answer whose text is gone. */
    TRACE,
    /** The signatures, with the texts that were signed as long as they are kept. */
    SIGNED,
    /** The document that the note was read from. */
    DOCUMENT,
    /** Who looked at its pictures. */
    SEEN,
    /** The note with the kind in the place of each value, for searching. */
    REDACTED;

    /** The version of the documents that this product writes. */
    static final int VERSION = 1;

    /** How the part is named in the database. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
