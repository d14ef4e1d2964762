package org.tessera.detect.rules.place;

import java.util.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Reads names of facilities backwards from the word that says what they are, and on behind it ("of Garrow"). */
final class FacilityReader {
    private static final Explanation CARE = new Explanation("ORG-01", "name that ends in a kind of facility");
    private static final Explanation FIRM = new Explanation("ORG-02", "name that ends in a kind of firm");
    private static final Explanation GENERIC = new Explanation("ORG-03", "facility of generic words");
    private static final int MOST_WORDS = 7;
    private static final int MOST_SMALL_WORDS = 6;

    private static final Vocabulary<String> LINKS = Vocabulary.words("of and the for at de la del los las in on s");
    private static final Vocabulary<String> PREPOSITIONS = Vocabulary.words("at to from of by uh um");
    /** What may follow a name that stands for the whole facility. */
    private static final Vocabulary<String> AFTER_NAME = Vocabulary.words("on in for and by where with since"
            + " after before last until from to who but last previously today yesterday when or as if"
            + " because he she we they is was has again where");
    /** Where a name in text of one case cannot go on backwards. */
    private static final Vocabulary<String> BREAKS = Vocabulary.words("a an the to from at in on by with of for"
            + " and or as is was were be been being has had have he she"
            + " it they we i you his her their our my your this that these those seen admitted"
            + " transferred referred discharged sent"
            + " taken brought presented went goes going follow followed followup followups up back into"
            + " through via per at near outside another any some other when where who which while after"
            + " before during since until then than but so if not no go come came coming saw called call"
            + " calls contacted" + " works worked working attends attended attending teaches visit visited visits left"
            + " leaving arrived returned scheduled appointment evaluated treated managed care patient pt"
            + " doctor dr nurse mr mrs ms including known named throughout played today yesterday"
            + " currently recently previously last next day days week weeks mg mcg"
            + " records record request requested obtained obtain reviewed results note notes report"
            + " reports discussed placed lives living resides resident member volunteers nearest closest"
            + " local outside new");

    /** From so many units on a line is one of a paragraph. */
    private static final int PARAGRAPH_LINE = 40;
    /** Yes: {@code Hospital course: }. No: {@code Hospital on Monday}. */
    private static final Pattern HEADING = Pattern.compile("[^\\n:]{0,32}:");

    private final NoteText text;
    private final Words words;

    FacilityReader(NoteText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * A facility as read.
     *
     * @param span its name
     * @param score how likely it is one that a person could find
     * @param why by which rule
     */
    record Facility(TextSpan span, Score score, Explanation why) {}

    /** The facility whose kind a word says; null if it says none or nothing stands before it. */
    @Nullable
    Facility endingWith(int head) {
        boolean care = FacilityWords.HEADS.contains(text, head) || (FacilityWords.SECOND_HEADS.contains(text, head)
                && FacilityWords.BEFORE_SECOND.contains(text, head - 1) && isJoined(head - 1, head));
        boolean firm = !care && FacilityWords.FIRMS.contains(text, head);
        boolean shortHead = !care && !firm && FacilityWords.SHORT_HEADS.contains(text, head);
        if ((!care && !firm && !shortHead) || head == 0) {
            return null;
        }
        LetterCase letterCase = LetterCase.around(text, words.start(head));
        boolean mixed = letterCase == LetterCase.MIXED;
        if (mixed && !text.isCapitalised(head)) {
            return null;
        }
        int last = lastWord(head, mixed);
        int first = mixed ? firstCapital(head) : firstSmall(head);
        if (first < 0) {
            return care && last > head + 1 ? facility(head, last, mixed ? 0.9 : 0.7, CARE) : null;
        }
        return shortHead ? shortName(first, head, mixed) : judge(first, head, last, mixed, firm);
    }

    private @Nullable Facility judge(int first, int head, int last, boolean mixed, boolean firm) {
        int from = first;
        while (from < head && isSentenceWord(from, first)) {
            from++;
        }
        int distinct = 0;
        int known = 0;
        for (int word = from; word < head; word++) {
            boolean generic = FacilityWords.GENERIC.contains(text, word) || LINKS.contains(text, word)
                    || FacilityWords.SECOND_HEADS.contains(text, word) || FacilityWords.HEADS.contains(text, word);
            distinct += generic ? 0 : 1;
            known += generic || OrdinaryWords.contains(text, word) ? 1 : 0;
        }
        boolean tail = last > head + 1;
        if (distinct == 0) {
            return tail ? facility(from, last, mixed ? 0.9 : 0.6, CARE)
                    : from < head ? facility(from, last, 0.1, GENERIC) : null;
        }
        boolean unusual = known < head - from;
        if (firm) {
            return mixed && unusual ? facility(from, last, 0.8, FIRM) : null;
        }
        boolean everyday = last == head && FacilityWords.EVERYDAY.contains(text, head);
        return facility(from, last, mixed ? unusual ? everyday ? 0.8 : 0.95 : everyday ? 0.4 : 0.75
                : unusual && !everyday ? 0.8 : unusual ? 0.45 : 0.3, CARE);
    }

    /** "at Garrow Regional": a preposition before, a name, and no noun behind. */
    private @Nullable Facility shortName(int first, int head, boolean mixed) {
        boolean at = first > 0 && PREPOSITIONS.contains(text, first - 1);
        boolean more = head + 1 < words.size() && mixed && text.isCapitalised(head + 1) && isJoined(head, head + 1);
        boolean noun = head + 1 < words.size() && isJoined(head, head + 1) && !AFTER_NAME.contains(text, head + 1);
        int distinct = 0;
        for (int word = first; word < head; word++) {
            distinct += FacilityWords.GENERIC.contains(text, word) || OrdinaryWords.contains(text, word) ? 0 : 1;
        }
        return at && !more && !noun && distinct > 0 ? facility(first, head, mixed ? 0.75 : 0.6, CARE) : null;
    }

    private Facility facility(int first, int last, double probability, Explanation why) {
        return new Facility(new TextSpan(words.start(first), words.end(last)), new Score(probability), why);
    }

    /** A capital at the start of a sentence that is an ordinary word and no part of a facility's name: "Called Garrow Clinic". */
    private boolean isSentenceWord(int word, int first) {
        boolean opening = word == first || LINKS.contains(text, word);
        return opening && (LINKS.contains(text, word) || BREAKS.contains(text, word));
    }

    /** The first of the words with capitals, joined to the head. */
    private int firstCapital(int head) {
        int first = -1;
        for (int word = head - 1; word >= 0 && head - word <= MOST_WORDS && isJoined(word, word + 1); word--) {
            if (text.isCapitalised(word) || (Character.isDigit(text.at(words.start(word))) && first >= 0
                    && text.word(word).matches("\\d{1,3}(?:st|nd|rd|th)"))) {
                first = word;
            } else if (!LINKS.contains(text, word) || text.word(word).equals("in") || text.word(word).equals("at")
                    || text.word(word).equals("on")) {
                break;
            }
        }
        return first;
    }

    /** The first of at most four words that no break parts from the head. */
    private int firstSmall(int head) {
        int first = -1;
        for (int word = head - 1; word >= 0 && head - word <= MOST_SMALL_WORDS && isJoined(word, word + 1)
                && !BREAKS.contains(text, word) && Character.isLetter(text.at(words.start(word))); word--) {
            first = word;
        }
        while (first >= 0 && first < head && OrdinaryWords.contains(text, first)
                && !FacilityWords.GENERIC.contains(text, first)) {
            first++;
        }
        return first == head ? -1 : first;
    }

    /** The last word of the name: heads in a row, then "of Garrow" or "at Ode". */
    private int lastWord(int head, boolean mixed) {
        int last = head;
        while (last + 1 < words.size() && isJoined(last, last + 1) && isTailWord(last + 1, mixed)) {
            last++;
        }
        if ((mixed && FacilityWords.HEADS.contains(text, last)) || (mixed && last > head)
                || (mixed && FacilityWords.SECOND_HEADS.contains(text, last))) {
            last = withTown(last);
        }
        int link = last + 1;
        boolean of = link + 1 < words.size()
                && (text.word(link).equals("of") || (text.word(link).equals("at") && mixed)) && isJoined(last, link);
        if (!of) {
            return last;
        }
        int word = link + 1;
        if (text.word(word).equals("the") && word + 1 < words.size()) {
            word++;
        }
        int most = word + 3;
        while (word < words.size() && word < most && isJoined(word - 1, word) && isPlaceWord(word, mixed)) {
            last = word++;
        }
        return last;
    }

    /** "Garrow Hospital Westbrook", "Garrow Clinic-Ode": one or two capitals that are no ordinary words. */
    private int withTown(int head) {
        int last = head;
        while ((last + 1 < words.size() && last - head < 2 && isJoined(last, last + 1) && text.isCapitalised(last + 1)
                && Character.isLetter(text.at(words.start(last + 1))) && !OrdinaryWords.contains(text, last + 1)
                && words.end(last + 1) - words.start(last + 1) > 2 && !text.isShouted(last + 1))
                || (isDirection(last + 1) && last == head && isJoined(last, last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isDirection(int word) {
        String letters = text.word(word);
        return text.isCapitalised(word) && (letters.equals("east") || letters.equals("west") || letters.equals("north")
                || letters.equals("south"));
    }

    private boolean isTailWord(int word, boolean mixed) {
        boolean kind = FacilityWords.HEADS.contains(text, word) || FacilityWords.SECOND_HEADS.contains(text, word)
                || (FacilityWords.BEFORE_SECOND.contains(text, word) && FacilityWords.isHead(text, word + 1))
                || FacilityWords.FIRMS.contains(text, word);
        return kind && (!mixed || text.isCapitalised(word));
    }

    private boolean isPlaceWord(int word, boolean mixed) {
        boolean generic = text.word(word).equals("medicine") || text.word(word).equals("nursing")
                || text.word(word).equals("pharmacy") || text.word(word).equals("law");
        if (mixed) {
            return text.isCapitalised(word) && Character.isLetter(text.at(words.start(word)));
        }
        return generic || (!OrdinaryWords.contains(text, word) && Character.isLetter(text.at(words.start(word))));
    }

    /** The line breaks before the head of a name, and no heading stands in the next one: "Garrow Community\nHospital". */
    private boolean isWrapped(int word, int next) {
        boolean head = FacilityWords.HEADS.contains(text, next) || FacilityWords.SECOND_HEADS.contains(text, next)
                || FacilityWords.FIRMS.contains(text, next) || FacilityWords.SHORT_HEADS.contains(text, next);
        int start = words.start(next);
        return head && text.isCapitalised(word) && text.isCapitalised(next) && !text.isShouted(next)
                && words.end(word) - text.lineStart(words.end(word)) >= PARAGRAPH_LINE
                && !HEADING.matcher(text.plain()).region(start, text.length()).lookingAt();
    }

    private boolean isJoined(int word, int next) {
        if (word < 0 || next >= words.size()) {
            return false;
        }
        int from = words.end(word);
        int to = words.start(next);
        if (to - from > 3) {
            return false;
        }
        String gap = text.plain().substring(from, to);
        return switch (gap) {
            case " ", "  ", "-", "'", "' ", " & ", "&", "/" -> true;
            case ". " -> from - words.start(word) <= 2;
            case "\n" -> isWrapped(word, next);
            case ", " -> FacilityWords.FIRMS.contains(text, next) && !FacilityWords.HEADS.contains(text, next)
                    && to - from == 2 && text.word(next).length() <= 5;
            default -> false;
        };
    }
}
