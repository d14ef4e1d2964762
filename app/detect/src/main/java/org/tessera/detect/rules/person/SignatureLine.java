package org.tessera.detect.rules.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;

/** A line that is a name and professional letters and nothing else. It is a name even if all its words mean something. */
final class SignatureLine {
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'.-]{0,24}";
    /** Up to the letters. Yes: {@code major may, }, {@code black elk, adaeze, }. No: {@code chest, }, {@code seen by rose may, }. */
    private static final Pattern BEFORE = Pattern
            .compile("\\s{0,12}(?<v>" + WORD + "(?: " + WORD + "){0,2},? " + WORD + "(?: " + WORD + ")?), ?");
    /** From the letters to the end of the line. Yes: {@code m.d.}, {@code np}, {@code rn, bsn}. No: {@code do not}. */
    private static final Pattern LETTERS = Pattern.compile("[a-z.-]{2,7}(?:, ?[a-z.-]{2,7}){0,3} {0,8}(?:\\n|\\r|$)");
    /** Letters of people; no view, side or unit is written so. */
    private static final Vocabulary<String> PEOPLE = Vocabulary
            .words("md do np rn phd dpm crna aprn fnp lpn dds dmd m d r n p");
    private static final int LONGEST = 60;

    private SignatureLine() {}

    /** The name on the line, if the letters that start with this word close it. */
    static Optional<TextSpan> before(NoteText text, int letters) {
        int start = text.words().start(letters);
        int line = text.lineStart(start);
        if (start - line > LONGEST || start == line || !PEOPLE.contains(text, letters)
                || !LETTERS.matcher(text.plain()).region(start, text.length()).lookingAt()) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(text.plain()).region(line, start);
        return before.matches() && isNobodysTitle(text, before.start("v"), letters)
                ? Optional.of(new TextSpan(before.start("v"), before.end("v")))
                : Optional.empty();
    }

    /** No word of a form or sentence is among the words of the line. */
    private static boolean isNobodysTitle(NoteText text, int from, int letters) {
        for (int word = text.words().from(from); word < letters; word++) {
            if (NameWords.STOP.contains(text, word) || NameWords.CREDENTIALS.contains(text, word)) {
                return false;
            }
        }
        return true;
    }
}
