package org.tessera.training;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * General English words in lower case: the head words of the KStem stemmer in Apache Lucene with their regular inflections,
 * and the words of this module's own frames.
 */
final class EnglishWords {
    private static final int KSTEM_PARTS = 8;
    private static final int SHORTEST = 3;
    /** A slot, list, rule or choice sign of a frame. Yes: <code>{NAME full}</code>, {@code [drug]}; no: {@code (left)}. */
    private static final Pattern SIGNS = Pattern.compile("\\{[^}]*}|\\[[^\\]]*]|<[^>]*>|\\\\[nt]");
    /** A word in lower case. Yes: {@code fever}; no: {@code Foley}, {@code x2}. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2,}(?![\\p{L}\\p{N}])");

    private EnglishWords() {}

    /** All words, in alphabetical order. */
    static List<String> all() throws IOException {
        SortedSet<String> words = new TreeSet<>();
        for (String head : heads()) {
            if (head.length() >= SHORTEST && head.chars().allMatch(Character::isLowerCase)) {
                addInflected(words, head);
            }
        }
        for (String file : Generator.FRAMES) {
            ValueLists.resource(file)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("@"))
                    .forEach(line -> {
                        Matcher word = WORD.matcher(SIGNS.matcher(line).replaceAll(" "));
                        while (word.find()) {
                            words.add(word.group());
                        }
                    });
        }
        return List.copyOf(words);
    }

    private static void addInflected(SortedSet<String> words, String head) {
        words.add(head);
        char last = head.charAt(head.length() - 1);
        String stem = last == 'e' ? head.substring(0, head.length() - 1) : head;
        words.add(last == 's' || last == 'x' || head.endsWith("ch") || head.endsWith("sh") ? head + "es"
                : last == 'y' ? head.substring(0, head.length() - 1) + "ies" : head + "s");
        words.add(last == 'y' ? head.substring(0, head.length() - 1) + "ied" : stem + "ed");
        words.add(stem + "ing");
    }

    /** Lucene keeps its words to itself, so they are read by reflection; a training program may do that, a product not. */
    private static List<String> heads() throws IOException {
        List<String> heads = new ArrayList<>();
        try {
            for (int part = 1; part <= KSTEM_PARTS; part++) {
                Field data = Class.forName("org.apache.lucene.analysis.en.KStemData" + part).getDeclaredField("data");
                data.setAccessible(true);
                heads.addAll(List.of((String[]) data.get(null)));
            }
            return heads;
        } catch (ReflectiveOperationException moved) {
            throw new IOException("Lucene has no KStem words where they were", moved);
        }
    }
}
