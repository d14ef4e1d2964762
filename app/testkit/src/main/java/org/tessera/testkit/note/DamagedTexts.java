package org.tessera.testkit.note;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes short texts that no one would type on purpose: stretches of synthetic notes cut at random places, with signs that
 * break readers put in, taken out, doubled and swapped. The same seed gives the same texts.
 */
public final class DamagedTexts {
    private static final List<String> HOSTILE = List.of("\uD83D", "\uDE00", "😀", "👩‍⚕️", "\u0000", "\r", "\r\n", "\t",
            "\u200B", "\u200D", "\uFEFF", "\u202E", "\u0301", "\u00A0", "\u2028", "\u0660", "９", "İ", "ß", "ﬁ", "ǆ",
            "ΰ", "\u2011", "^", "|", "~", "\\", "(", ")", "((((", "[", "]", "{{", "<", ">", "\"", "'", "’", "/", "//",
            "-", "--", "–", ".", "...", ",", ":", ";", "#", "@", "&", "=", "%", "0", "1111", "12/", "3-4-5-6-7-8",
            "a.b.c.d@", "::::", "http://", "Dr.", "Mr. ", "MRN", "DOB: ", "may ", "St. ", "of ", "né", "李", "محمد",
            "Ω");

    private static final int LONGEST_CUT = 180;
    private static final int MOST_DAMAGES = 8;

    private final Random random;
    private final String ground;

    /** Texts drawn with that seed from notes made with the same one. */
    public DamagedTexts(long seed) {
        this.random = new Random(seed);
        StringBuilder notes = new StringBuilder();
        SyntheticNotes.identified(seed, 96).forEach(note -> notes.append(note.marked().text()).append('\n'));
        SyntheticNotes.clean(seed, 24).forEach(note -> notes.append(note.marked().text()).append('\n'));
        this.ground = notes.toString();
    }

    /** The next text; never blank, at most a few hundred UTF-16 units. */
    public String next() {
        StringBuilder text = new StringBuilder(cut());
        for (int damages = random.nextInt(MOST_DAMAGES); damages > 0; damages--) {
            damage(text);
        }
        return text.toString().isBlank() ? text + "x" : text.toString();
    }

    private String cut() {
        int length = 1 + random.nextInt(LONGEST_CUT);
        int start = random.nextInt(ground.length() - length);
        return ground.substring(start, start + length);
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> text.insert(at, HOSTILE.get(random.nextInt(HOSTILE.size())));
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
            case 3 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
            case 4 -> text.insert(at, cut(), 0, 1);
            default -> text.insert(at, (char) (' ' + random.nextInt(0x250)));
        }
    }
}
