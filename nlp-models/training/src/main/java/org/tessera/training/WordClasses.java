package org.tessera.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tessera.detect.learned.WordClass;
import org.tessera.detect.learned.Words;

/** The classes of words, collected from lists: for each word hash a mask of {@link WordClass#bit()}. */
final class WordClasses {
    private final Map<Integer, Integer> masks = new HashMap<>();

    /** Adds every word of a text to a class; letters only, so that {@code O'Neil} adds two. */
    void add(WordClass wordClass, String text) {
        Words words = Words.of(text);
        for (int word = 0; word < words.size(); word++) {
            if (Character.isLetter(text.codePointAt(words.start(word)))) {
                masks.merge(words.hash(word), wordClass.bit(), (old, bit) -> old | bit);
            }
        }
    }

    /** Adds the capitalised words of a value, which carry the name in it. */
    void addCapitalised(WordClass wordClass, String value) {
        for (String part : value.split("[^\\p{L}\\p{M}]+", -1)) {
            if (part.length() > 1 && Character.isUpperCase(part.charAt(0))) {
                add(wordClass, part);
            }
        }
    }

    /** Adds the lists of values. */
    void addLists(ValueLists lists) {
        lists.sections().forEach((section, values) -> {
            if (section.endsWith(".first") && !section.startsWith("word")) {
                values.forEach(value -> add(WordClass.FIRST_NAME, value));
            } else if (section.endsWith(".last") && !section.startsWith("word") && !section.startsWith("native")) {
                values.forEach(value -> addCapitalised(WordClass.SURNAME, value));
            } else if (section.equals("foreign.town")) {
                values.forEach(value -> addCapitalised(WordClass.PLACE_NAME, value));
            } else if (section.equals("drugs") || section.equals("medicine")) {
                values.forEach(value -> add(WordClass.DRUG, value));
            } else if (section.equals("devices")) {
                values.forEach(value -> addCapitalised(WordClass.DEVICE, value));
            } else if (section.equals("eponyms")) {
                values.forEach(value -> addCapitalised(WordClass.EPONYM, value));
            } else if (section.equals("tests")) {
                values.forEach(value -> addCapitalised(WordClass.TEST, value));
            }
        });
    }

    /** Adds the words of clinical terms. */
    void addTerms(TermWords terms) {
        terms.words(TermWords.Kind.DRUG).forEach(word -> add(WordClass.DRUG, word));
        terms.words(TermWords.Kind.DEVICE).forEach(word -> add(WordClass.DEVICE, word));
        terms.words(TermWords.Kind.TEST).forEach(word -> add(WordClass.TEST, word));
        terms.words(TermWords.Kind.EPONYM).forEach(word -> add(WordClass.EPONYM, word));
    }

    /** Reads a file of sections: {@code [CLASS]}, then words; a line that opens with {@code #} is a remark. */
    void addSections(String file) {
        WordClass open = WordClass.TITLE;
        for (String line : file.lines().toList()) {
            if (line.startsWith("[")) {
                open = WordClass.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("#")) {
                add(open, line);
            }
        }
    }

    /** The masks by word hash. */
    Map<Integer, Integer> masks() {
        return masks;
    }
}
