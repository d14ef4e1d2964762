package org.tessera.core.resolve;

import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;

/**
 * What the words around say about a word that is a name only sometimes: "Will", "May", "Hope". A capital inside a
 * sentence, a title before it or what only a person does behind it speak for a name; a date speaks against.
 */
final class NameContext {
    /** Yes: {@code Mr. }, {@code Dear }, {@code Patient: }. No: {@code the }. */
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Drs?|Dear|Sister|Nurse|named)\\.?\\s{1,2}$|\\b(?:patient|pt|name):\\s{1,2}$",
            Pattern.CASE_INSENSITIVE);
    /** Yes: {@code 's}, {@code  denies}, {@code , who}. No: {@code  to}. */
    private static final Pattern ACTS = Pattern
            .compile("['\u2019]s\\b|,? (?:who|says|said|denies|denied|reports|reported"
                    + "|states|stated|presents|presented|called|calls|agrees|agreed|lives|lived|asked|asks|told|came|wants"
                    + "|feels|thinks|was|is|has|does|did|had)\\b", Pattern.CASE_INSENSITIVE);
    /** Yes: {@code in } before "May". No: {@code with }. */
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "\\b(?:in|since|until|till|by|early|late|mid|last|next|this|during|(?:month|end|start|week|day|beginning) of"
                    + "|\\d(?:st|nd|rd|th)?(?: of)?)[ -]{1,2}$",
            Pattern.CASE_INSENSITIVE);
    /** Yes: {@code  3}, {@code , 2024}. No: {@code  who}. */
    private static final Pattern TIME_BEHIND = Pattern.compile(",? ?\\d");
    private static final Pattern MONTH = Pattern.compile("(?:may|june|april|august|march|jan|jun)",
            Pattern.CASE_INSENSITIVE);
    private static final int REACH = 16;

    private final String text;

    NameContext(String text) {
        this.text = text;
    }

    /**
     * Whether the word at a span is meant as a name.
     *
     * @param capitalsCount whether capitals are meant where it stands
     */
    boolean speaksForName(TextSpan word, boolean capitalsCount) {
        String written = text.substring(word.start(), word.end());
        boolean titled = before(TITLE, word);
        if (MONTH.matcher(written).matches() && (before(TIME_BEFORE, word) || behind(TIME_BEHIND, word))) {
            return titled;
        }
        boolean capital = Character.isUpperCase(text.charAt(word.start()))
                && !written.chars().skip(1).allMatch(Character::isUpperCase);
        boolean acts = behind(ACTS, word) && (capital || !capitalsCount);
        return titled || acts || (capital && capitalsCount && !opensSentence(word.start()));
    }

    private boolean before(Pattern pattern, TextSpan word) {
        return pattern.matcher(text).region(Math.max(0, word.start() - REACH), word.start()).find();
    }

    private boolean behind(Pattern pattern, TextSpan word) {
        return pattern.matcher(text).region(word.end(), Math.min(text.length(), word.end() + REACH)).lookingAt();
    }

    private boolean opensSentence(int start) {
        int before = start - 1;
        while (before >= 0 && " \"(*".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:;\n\r\t-\u2022\u00B7".indexOf(text.charAt(before)) >= 0;
    }
}
