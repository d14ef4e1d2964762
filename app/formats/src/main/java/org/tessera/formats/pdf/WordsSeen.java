package org.tessera.formats.pdf;

import java.util.List;

/** What a document shows anyway, so that the value of a field that stands on its page is not read twice. */
final class WordsSeen {
    private final String letters;

    WordsSeen(List<List<Line>> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach(lines -> lines.forEach(line -> all.append(letters(line.text()))));
        letters = all.toString();
    }

    private WordsSeen(String letters) {
        this.letters = letters;
    }

    /** With other texts. */
    WordsSeen and(List<OtherText> others) {
        StringBuilder all = new StringBuilder(letters);
        others.forEach(other -> all.append('\n').append(letters(other.name())).append(letters(other.value())));
        return new WordsSeen(all.toString());
    }

    /** Whether a text is a filled-in value, or said in the place of characters, that the pages show. */
    boolean hold(OtherText text) {
        return switch (text.kind()) {
            case FIELD, SPOKEN, COMMENT -> hold(text.value());
            case HIDDEN, BOOKMARK, LINK, PROPERTY, LAYER, ATTACHMENT, EARLIER -> false;
        };
    }

    /** Whether the pages show it, blanks aside. */
    boolean hold(String text) {
        return letters.contains(letters(text));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(point -> !Character.isWhitespace(point)).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
