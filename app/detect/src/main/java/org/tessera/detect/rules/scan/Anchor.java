package org.tessera.detect.rules.scan;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a rule is tried. */
public sealed interface Anchor {
    /** At every run of digits; the form is matched from its first digit. */
    record Digits() implements Anchor {}

    /** At every run that mixes letters and digits, such as {@code mr441521}; the form is matched from its start. */
    record Mixed() implements Anchor {}

    /**
     * At every word that a sign joins to what follows, such as {@code KX-447190}; the form is matched from its start.
     *
     * @param signs the signs, for example {@code -:}
     */
    record Joined(String signs) implements Anchor {}

    /**
     * At a sign that stands right before a letter or digit; the form is matched from the sign.
     *
     * @param signs the signs, for example {@code (+}
     */
    record Sign(String signs) implements Anchor {}

    /**
     * At words, in lower case; the form is matched behind the word.
     *
     * @param words runs of letters, or of letters and digits as OCR confuses them
     */
    record Word(Set<String> words) implements Anchor {
        public Word {
            words = Set.copyOf(words);
        }

        /** The same anchor, also at spellings with one misread letter. Words below five letters stay as they are. */
        public Word orMisread() {
            Set<String> all = new LinkedHashSet<>(words);
            words.stream().filter(word -> word.length() >= 5).forEach(word -> all.addAll(Misreading.of(word)));
            return new Word(all);
        }
    }

    /** At every run of digits. */
    static Digits digits() {
        return new Digits();
    }

    /** At every run that mixes letters and digits. */
    static Mixed mixed() {
        return new Mixed();
    }

    /** At every word that one of the signs joins to what follows. */
    static Joined joined(String signs) {
        return new Joined(signs);
    }

    /** At the given signs where a letter or digit follows. */
    static Sign sign(String signs) {
        return new Sign(signs);
    }

    /** At the given words, parted by blanks. */
    static Word words(String words) {
        return new Word(Arrays.stream(words.split(" ", -1)).collect(Collectors.toSet()));
    }
}
