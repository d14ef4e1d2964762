package org.tessera.formats.letter;

import java.util.List;

/** The lines of a letter that say something. */
final class Paragraphs {
    private static final int LONGEST_HEADING = 60;

    private Paragraphs() {}

    /** One line of a letter. */
    record Paragraph(String text, boolean heading) {}

    static List<Paragraph> of(SignedLetter letter) {
        return letter.text()
                .reveal()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(line, line.endsWith(":") && line.length() <= LONGEST_HEADING))
                .toList();
    }
}
