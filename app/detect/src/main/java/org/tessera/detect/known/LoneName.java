package org.tessera.detect.known;

import java.util.regex.Pattern;
import org.tessera.detect.known.KnownPerson.Quality;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;

/**
 * One word of a known name that stands alone, and what speaks for a name there.
 *
 * @param length its length in UTF-16 units
 * @param ordinary whether it is an ordinary word as well, such as "Will"
 * @param mixed whether the text around has capitals and small letters
 * @param capital whether it opens with a capital that means something
 * @param person whether a title, a possessive or what only a person does stands beside it
 * @param opening whether it opens a sentence, where every word has a capital
 * @param thing whether the words around it make it a month or a verb
 */
record LoneName(int length, boolean ordinary, boolean mixed, boolean capital, boolean person, boolean opening,
        boolean thing) {
    /** Hidden by every threshold. */
    private static final double SURE = 0.97;
    private static final double LIKELY = 0.88;
    private static final double EVEN = 0.6;
    /** Shown to a reviewer, hidden by no threshold. */
    private static final double HARDLY = 0.15;

    private static final int SHORT = 3;
    private static final int LONG = 7;
    private static final int AROUND = 16;

    /** Yes: {@code mr. }, {@code dear }, {@code patient: }, {@code initials }. No: {@code the }. */
    private static final Pattern TITLE = Pattern
            .compile("\\b(?:mr|mrs|ms|miss|mx|dr|dear|hi|hello|hey|named|name is|initials)[.:,]? {1,2}$"
                    + "|\\b(?:patient|pt|name): {1,2}$");
    /** Yes: {@code her husband }, {@code patient }. No: {@code the }. */
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:patient|pt|name|son|daughter|wife|husband|mother|father|brother|sister|aunt|uncle|friend),? {1,2}$");
    /** Yes: {@code 's}, {@code  says}, {@code  denies}. No: {@code  to}. */
    private static final Pattern ACTS = Pattern.compile(
            "'s\\b|,? (?:who|says|said|denies|denied|reports|reported|states|stated|presents|presented|called|calls"
                    + "|drove|agrees|agreed|lives|lived|asked|asks|told|came|went|brought|took|wants|feels|thinks|likes)\\b");
    /** Yes: {@code  was}. No: {@code  will}. */
    private static final Pattern IS = Pattern.compile(" (?:was|is|has|does|did|had)\\b");
    /** Yes: {@code in } before "May", {@code end of }. No: {@code with }. */
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "\\b(?:in|since|until|till|by|early|late|mid|last|next|this|during|month of|end of|start of|week of"
                    + "|day of|beginning of|\\d(?:st|nd|rd|th)?(?: of)?)[ -]{1,2}$");
    /** Yes: {@code  3}, {@code , 2024}, {@code  to June}. No: {@code  who}. */
    private static final Pattern TIME_BEHIND = Pattern
            .compile(",? ?\\d|\\s(?:of \\d|the \\d|to (?:june|july|aug|sep|oct|nov|dec))");

    static LoneName at(NoteText text, int word) {
        int start = text.words().start(word);
        int end = text.words().end(word);
        String folded = text.word(word);
        boolean mixed = LetterCase.around(text, start) == LetterCase.MIXED;
        boolean acronym = text.isShouted(word) && end - start <= SHORT;
        boolean ordinary = EverydayWords.contains(text, word);
        boolean titled = before(TITLE, text, start);
        boolean role = before(ROLE, text, start);
        boolean acts = behind(ACTS, text, end);
        boolean opening = opensSentence(text, start);
        boolean capital = mixed && text.isCapitalised(word) && (!acronym || titled);
        boolean modal = folded.equals("will") || folded.equals("may") || folded.equals("can");
        boolean verb = modal && !acts && !titled && (!capital || opening);
        boolean month = KnownDay.isMonth(folded)
                && (before(TIME_BEFORE, text, start) || behind(TIME_BEHIND, text, end));
        boolean person = titled || role || acts || (opening && capital && behind(IS, text, end));
        return new LoneName(end - start, ordinary, mixed, capital, person, opening, month || verb);
    }

    private static boolean before(Pattern pattern, NoteText text, int start) {
        return pattern.matcher(text.plain()).region(Math.max(0, start - AROUND), start).find();
    }

    private static boolean behind(Pattern pattern, NoteText text, int end) {
        return pattern.matcher(text.plain()).region(end, Math.min(text.length(), end + AROUND)).lookingAt();
    }

    private static boolean opensSentence(NoteText text, int start) {
        int before = start - 1;
        while (before >= 0 && " \"(".indexOf(text.at(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:;\n\r\u00B7-".indexOf(text.at(before)) >= 0;
    }

    /** How likely the word is the name. */
    double probability(Quality quality) {
        if (thing) {
            return HARDLY;
        }
        return switch (quality) {
            case EXACT -> ordinary ? asOrdinary(SURE) : length > SHORT ? SURE : asShort();
            case NICKNAME -> ordinary ? asOrdinary(LIKELY) : asNickname();
            case LOGIN -> SURE;
            case MISSPELT -> asMisspelt();
        };
    }

    /** "Will", "May": a capital inside a sentence, or someone speaks of a person. */
    private double asOrdinary(double most) {
        boolean inside = capital && !opening;
        return inside || (person && (capital || !mixed)) ? most : HARDLY;
    }

    /** "Li", "Wu". */
    private double asShort() {
        return capital || (person && !mixed) ? SURE : !mixed && length == SHORT ? EVEN : HARDLY;
    }

    private double asNickname() {
        return capital || (person && !mixed) ? LIKELY : !mixed && length > SHORT ? EVEN : HARDLY;
    }

    private double asMisspelt() {
        return capital ? LIKELY : length >= LONG || (!mixed && person) ? EVEN : HARDLY;
    }
}
