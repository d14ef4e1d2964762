package org.tessera.detect.known;

import org.tessera.core.resolve.NameWords;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;

/** Words that mean something by themselves in a note, so that they need more than their letters to be a name. */
final class EverydayWords {
    private EverydayWords() {}

    /** Whether a word of a note is one, whatever its case. */
    static boolean contains(NoteText text, int word) {
        return OrdinaryWords.contains(text, word) || NameWords.contains(text.word(word));
    }
}
