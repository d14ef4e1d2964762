package org.tessera.detect.learned;

import java.text.Normalizer;

/** Folds letters so that José, JOSÉ and Jose are one word. */
final class Letters {
    private static final int LATIN_END = 0x0250;
    private static final char[] LATIN = latin();

    private Letters() {}

    /** The lower-case letter without its accent; other characters in lower case. */
    static char fold(char letter) {
        return letter < LATIN_END ? LATIN[letter] : Character.toLowerCase(letter);
    }

    /** The running hash of a folded stretch of text, ready to be compared with other words. */
    static int hash(CharSequence text, int from, int to) {
        int state = 0;
        for (int index = from; index < to; index++) {
            state = Hash.step(state, fold(text.charAt(index)));
        }
        return Hash.finish(state);
    }

    private static char[] latin() {
        char[] folded = new char[LATIN_END];
        for (char letter = 0; letter < LATIN_END; letter++) {
            String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            folded[letter] = Character.toLowerCase(plain.charAt(0));
        }
        folded['ø'] = 'o';
        folded['Ø'] = 'o';
        folded['ł'] = 'l';
        folded['Ł'] = 'l';
        return folded;
    }
}
