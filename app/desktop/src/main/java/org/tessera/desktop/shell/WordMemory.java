package org.tessera.desktop.shell;

import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;

/** How many words a text has, counted again only when the text is another one. */
final class WordMemory {
    private PhiText text = PhiText.EMPTY;
    private long words;

    /** The number of its words. */
    long in(PhiText asked) {
        if (!asked.equals(text)) {
            text = asked;
            words = WordIndex.WORD.matcher(asked.reveal()).results().count();
        }
        return words;
    }
}
