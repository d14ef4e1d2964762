package org.tessera.core.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.tessera.core.note.WordIndex;

/**
 * Where a note is written with capitals as English is, so that a word without one is not meant as a name. A note without
 * such writing is typed all small or all in capitals, and so may single lines be: there case says nothing.
 *
 * <p>Words in title case ("Chest", "He") tell the two apart; those of the names that were found, and titles such as
 * "Dr.", count on neither side, because careless notes write these with a capital too.
 */
final class WritingStyle {
    /** In a note that has fewer words than this for each one in title case, capitals are meant. */
    private static final int WORDS_FOR_EACH_CAPITAL = 25;

    /** A shorter line may be an entry of a list, which begins small in a careful note as well. */
    private static final int LEAST_WORDS_OF_A_LINE = 4;

    private static final Set<String> TITLES = Set.of("dr", "drs", "mr", "mrs", "ms", "mx", "prof");

    private final String text;
    private final Set<String> names;
    private final boolean careful;
    /** Whether capitals are meant in the line that starts at an offset. */
    private final TreeMap<Integer, Boolean> lines = new TreeMap<>();

    private int words;
    private int capitals;

    private WritingStyle(String text, Set<String> names) {
        this.text = text;
        this.names = names;
        readLines();
        this.careful = capitals * WORDS_FOR_EACH_CAPITAL > words;
    }

    /** The style of a text, apart from the names that were found in it. */
    static WritingStyle of(String text, List<String> names) {
        Set<String> folded = new HashSet<>(TITLES);
        for (String name : names) {
            Matcher part = WordIndex.WORD.matcher(name);
            while (part.find()) {
                String word = part.group().toLowerCase(Locale.ROOT);
                folded.add(word);
                folded.add(word + "s");
            }
        }
        return new WritingStyle(text, folded);
    }

    /** Whether a word without a capital at this offset is meant to have none. */
    boolean isCarefulAt(int offset) {
        Map.Entry<Integer, Boolean> line = lines.floorEntry(offset);
        return careful && (line == null || line.getValue());
    }

    private void readLines() {
        boolean fresh = true;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            lines.put(start, isCareful(line, fresh));
            fresh = line.isEmpty() || ".:;?!".indexOf(line.charAt(line.length() - 1)) >= 0;
            start = end + 1;
        }
    }

    /** A line that begins small where a sentence begins, and has no word in title case, is written carelessly. */
    private boolean isCareful(String line, boolean fresh) {
        Matcher word = WordIndex.WORD.matcher(line);
        int wordsHere = 0;
        int capitalsHere = 0;
        boolean beginsSmall = false;
        while (word.find()) {
            wordsHere++;
            beginsSmall |= wordsHere == 1 && Character.isLowerCase(line.codePointAt(word.start()));
            if (isTitleCase(word.group()) && !names.contains(word.group().toLowerCase(Locale.ROOT))) {
                capitalsHere++;
            }
        }
        words += wordsHere;
        capitals += capitalsHere;
        return !fresh || !beginsSmall || capitalsHere > 0 || wordsHere < LEAST_WORDS_OF_A_LINE;
    }

    private static boolean isTitleCase(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
