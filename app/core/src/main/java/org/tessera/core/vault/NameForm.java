package org.tessera.core.vault;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a person's name, folded so that spellings can be compared: no case, no accents, no punctuation.
 *
 * @param words for example {@code [odalys, ferrante]}; a single letter is an initial
 */
record NameForm(List<String> words) {
    /** No words: what has no name. */
    static final NameForm NONE = new NameForm(List.of());

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    NameForm {
        words = List.copyOf(words);
    }

    static NameForm of(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new NameForm(words);
    }

    /**
     * Whether this can be a shorter or other way to write that name: each word stands there too, or is the initial of one
     * that no other word has taken, and at least one whole word is shared.
     */
    boolean fits(NameForm fuller) {
        List<String> open = new ArrayList<>(fuller.words);
        boolean shared = false;
        for (String word : words) {
            if (word.length() > 1) {
                if (!open.remove(word)) {
                    return false;
                }
                shared = true;
            }
        }
        for (String word : words) {
            if (word.length() == 1 && !takeFirst(open, word)) {
                return false;
            }
        }
        return shared;
    }

    /** Takes one word away that the initial can stand for. */
    private static boolean takeFirst(List<String> open, String initial) {
        Optional<String> taken = open.stream().filter(word -> word.startsWith(initial)).findFirst();
        taken.ifPresent(open::remove);
        return taken.isPresent();
    }
}
