package org.tessera.core.gate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.resolve.NameWords;

/** The words of names that tell who bears them when they stand alone: {@code Ferrante}, and not {@code Grace} or {@code Al}. */
final class NameParts {
    private static final int LEAST_LETTERS = 3;

    private NameParts() {}

    /** The telling words of whole names; a name of one word is looked for as it is. */
    static Set<String> of(Collection<PhiText> names) {
        Set<String> parts = new LinkedHashSet<>();
        for (PhiText name : names) {
            Matcher word = WordIndex.WORD.matcher(name.reveal());
            while (word.find()) {
                boolean whole = word.end() - word.start() == name.length();
                if (!whole && isTelling(word.group())) {
                    parts.add(word.group());
                }
            }
        }
        return parts;
    }

    private static boolean isTelling(String word) {
        return word.length() >= LEAST_LETTERS && word.chars().noneMatch(Character::isDigit)
                && !NameWords.contains(word);
    }
}
