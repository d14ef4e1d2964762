package org.tessera.formats.rtf;

import java.nio.charset.Charset;

/**
 * What holds inside a group of an RTF file; the group around it has its own.
 *
 * @param destination what the text is for
 * @param word the control word that made it so, for example {@code author}
 * @param charset of bytes
 * @param fallback how many characters stand behind {@code \\u} for old readers
 * @param hidden whether nobody sees the text
 * @param deleted whether the text was deleted by a tracked change
 * @param hides whether text that is shown elsewhere is inside something that is not
 */
record Group(Destination destination, String word, Charset charset, int fallback, boolean hidden, boolean deleted,
        boolean hides) {
    /** Whether the text is written again. */
    boolean stays() {
        return destination == Destination.SHOWN && !hidden && !deleted && !hides;
    }

    /** Whether the text is read. */
    boolean isRead() {
        return destination == Destination.SHOWN || destination == Destination.READ
                || destination == Destination.UNKNOWN;
    }

    Group to(Destination other, String by) {
        boolean within = hides || by.equals("annotation") || by.equals("shprslt");
        return new Group(other, by, charset, fallback, hidden, deleted, within);
    }

    Group in(Charset other) {
        return new Group(destination, word, other, fallback, hidden, deleted, hides);
    }

    Group withFallback(int characters) {
        return new Group(destination, word, charset, characters, hidden, deleted, hides);
    }

    Group withHidden(boolean on) {
        return new Group(destination, word, charset, fallback, on, deleted, hides);
    }

    Group withDeleted(boolean on) {
        return new Group(destination, word, charset, fallback, hidden, on, hides);
    }

    /** After {@code \plain}. */
    Group plain(Charset standard) {
        return new Group(destination, word, standard, fallback, false, false, hides);
    }
}
