package org.tessera.formats.rtf;

import org.tessera.core.note.UnreadPart;

/** Takes an RTF file piece by piece, in its order. */
interface Sink {
    /** A group begins. */
    void open();

    /** The group ends that began last. */
    void close();

    /** A control word that is not about characters. */
    void control(Token.Control control, Group within);

    /**
     * Characters.
     *
     * @param path by which they are found again
     * @param within what holds for them
     */
    void run(String path, String text, Group within);

    /** Something for which a word stands in the text. */
    void mark(String sign, Group within);

    /** Something that is no plain text. */
    void met(UnreadPart.Kind kind);
}
