package org.tessera.egress.ondevice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of clinical prose, or of a transcript, into sentences. */
final class SentenceCutter {
    /** A stop and what may close a sentence behind it. Yes: {@code pain. She}, {@code pain.) [[}. No: {@code 4.1 s}. */
    private static final Pattern STOP = Pattern.compile("[.!?]+[\"')\\]]?\\s+(?=[\\p{Lu}\\p{N}\\[(\"“])");

    /** In a transcript nothing is in capitals and stops stand apart. Yes: {@code today . um}, {@code in ? yes}. */
    private static final Pattern SPOKEN_STOP = Pattern.compile("[.!?]+\\s+");

    /** Words whose full stop ends no sentence. */
    private static final Set<String> SHORT = Set.of("dr", "mr", "mrs", "ms", "st", "vs", "no", "prof", "fig", "approx",
            "e.g", "i.e", "jr", "sr", "ca", "mt", "ft", "nos");

    /** Yes: {@code J}, {@code 2}, {@code 12}. No: {@code mg}. */
    private static final Pattern INITIAL_OR_NUMBER = Pattern.compile("\\p{Lu}|\\d{1,2}");

    /** A number that only counts. Yes: {@code 2. Metoprolol}. */
    private static final Pattern COUNT = Pattern.compile("\\(?\\d{1,2}(?:\\.\\s+|\\.(?=\\p{L})|\\)\\s*)");

    private SentenceCutter() {}

    /** The sentences of written text, in order, without the numbers that only count them. */
    static List<String> written(String text) {
        return cut(text, STOP);
    }

    /** The sentences of spoken text. */
    static List<String> spoken(String text) {
        return cut(text, SPOKEN_STOP);
    }

    private static List<String> cut(String text, Pattern stops) {
        List<String> sentences = new ArrayList<>();
        Matcher stop = stops.matcher(text);
        int start = 0;
        while (stop.find()) {
            if (isEnd(text, start, stop)) {
                add(sentences, text.substring(start, stop.end()));
                start = stop.end();
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static boolean isEnd(String text, int start, Matcher stop) {
        if (text.charAt(stop.start()) != '.') {
            return true;
        }
        String before = text.substring(start, stop.start());
        String word = before.substring(before.lastIndexOf(' ') + 1);
        boolean initial = INITIAL_OR_NUMBER.matcher(word).matches()
                && (word.length() == before.length() || Character.isUpperCase(word.charAt(0)));
        return !initial && !SHORT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(List<String> sentences, String raw) {
        String sentence = raw.strip();
        Matcher count = COUNT.matcher(sentence);
        String plain = count.lookingAt() ? sentence.substring(count.end()).strip() : sentence;
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(plain);
        }
    }
}
