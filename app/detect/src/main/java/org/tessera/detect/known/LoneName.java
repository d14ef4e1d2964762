package org.tessera.detect.known;

import java.util.regex.Pattern;
import org.tessera.detect.known.KnownPerson.Quality;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;

/**
 * One word of a known name that stands alone, and what speaks for a name there.
 *
 * @param length its length in UTF-16 units
 * @param ordinary whether it is an ordinary word as well, such as "Will"
 * @param mixed whether the text around has capitals and small letters
 * @param capital whether it opens with a capital that means something
 * @param addressed whether a title, a possessive or what only a person does stands beside it
 * @param opening whether it opens a sentence, where every word has a capital
 */
record LoneName(int length, boolean ordinary, boolean mixed, boolean capital, boolean addressed, boolean opening) {
    private static final int SHORT = 3;
    private static final int LONG = 6;
    private static final int AROUND = 14;

    /** Yes: {@code mr. }, {@code dear }, {@code patient }, {@code her husband }. */
    private static final Pattern TITLE_BEFORE = Pattern
            .compile("\\b(?:mr|mrs|ms|miss|dr|dear|patient|pt|name|hi|hello|hey|son"
                    + "|daughter|wife|husband|mother|father|brother|sister)[.:,]? {1,2}$");
    /** Yes: {@code 's}, {@code  says}, {@code  denies}. */
    private static final Pattern PERSON_BEHIND = Pattern.compile(
            "'s\\b| (?:says|said|denies|reports|states|stated|presents|called|drove|agrees|lives|was|is|has)\\b");

    static LoneName at(NoteText text, int word) {
        int start = text.words().start(word);
        int end = text.words().end(word);
        boolean mixed = LetterCase.around(text, start) == LetterCase.MIXED;
        boolean acronym = text.isShouted(word) && end - start <= SHORT;
        boolean titled = TITLE_BEFORE.matcher(text.plain()).region(Math.max(0, start - AROUND), start).find();
        boolean acting = PERSON_BEHIND.matcher(text.plain())
                .region(end, Math.min(text.length(), end + AROUND))
                .lookingAt();
        return new LoneName(end - start, OrdinaryWords.contains(text, word), mixed,
                mixed && text.isCapitalised(word) && !acronym, titled || acting, opensSentence(text, start));
    }

    private static boolean opensSentence(NoteText text, int start) {
        int before = start - 1;
        while (before >= 0 && " \"(".indexOf(text.at(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:\n\r\u00B7-".indexOf(text.at(before)) >= 0;
    }

    /** How likely the word is the name. */
    double probability(Quality quality) {
        return switch (quality) {
            case EXACT -> ordinary ? asOrdinary(0.95) : length > SHORT ? asPlain() : asShort();
            case NICKNAME -> ordinary ? asOrdinary(0.85) : asNickname();
            case MISSPELT -> asMisspelt();
        };
    }

    private double asPlain() {
        return mixed && !capital ? 0.9 : 0.99;
    }

    /** "Will", "May": a capital inside a sentence, or someone speaks of a person. */
    private double asOrdinary(double most) {
        boolean inside = capital && !opening;
        boolean person = addressed && (capital || !mixed);
        return inside || person ? most : capital ? 0.45 : 0.2;
    }

    /** "Li", "Wu". */
    private double asShort() {
        if (capital || (addressed && !mixed)) {
            return 0.93;
        }
        return mixed ? 0.3 : 0.6;
    }

    private double asNickname() {
        if (capital || (addressed && !mixed)) {
            return 0.92;
        }
        return !mixed && length > SHORT ? 0.7 : 0.3;
    }

    private double asMisspelt() {
        if (capital) {
            return 0.88;
        }
        return mixed ? 0.35 : length >= LONG || addressed ? 0.8 : 0.55;
    }
}
