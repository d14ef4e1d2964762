package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;

/** Cuts text into sentences: at line ends, and at full stops before a capital or a token. */
final class Sentences {
    /** Yes: between {@code gardening. She}. No: inside {@code 4.1 s} or {@code Dr. [[NAME_01.K7]]}. */
    private static final Pattern END = Pattern
            .compile("\\R+|(?<=[.!?])(?<!\\b(?:Dr|Mr|Ms|Mrs|St|vs|No)\\.)[ \\t]+(?=[\\p{Lu}\\[])");

    private Sentences() {}

    /** The sentences with at least one letter or digit, without the white space around them. */
    static List<TextSpan> of(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(sentences, text, start, end.start());
            start = end.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<TextSpan> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new TextSpan(start, end));
        }
    }
}
