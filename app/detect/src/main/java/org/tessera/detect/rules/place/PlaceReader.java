package org.tessera.detect.rules.place;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Reads the name of a town or county, of one to four words, forwards or backwards. */
final class PlaceReader {
    private static final int MOST_WORDS = 4;
    /** Words that open or join names of places in small letters or capitals. */
    private static final Vocabulary<String> JOINING = Vocabulary.words("of the de la las los del el le du st ste"
            + " ft mt san santa saint fort mount port new north south east" + " west lake o d upon on sur la");
    /** Words with a capital that name no place. */
    private static final Vocabulary<String> NO_PLACE = Vocabulary
            .words("the he she his her they we i it this" + " that these those my our your patient pt dr mr mrs ms miss"
                    + " doctor nurse monday tuesday wednesday thursday friday saturday sunday january february"
                    + " march april may june"
                    + " july august september october november december medicare medicaid medicine cardiology"
                    + " neurology oncology urology surgery radiology icu er ed or pacu micu sicu ccu nicu rehab"
                    + " hospice clinic hospital emergency intensive"
                    + " department floor room unit ward bed home house apartment center english spanish"
                    + " christmas easter thanksgiving halloween phone fax tel zip address state county street"
                    + " date dob mrn ssn name sex age no not"
                    + " internal family physical history exam assessment plan primary care acute general medical"
                    + " surgical pain fever nausea left right operating recovery trendelenburg fowler fowler's"
                    + " sims nad lithotomy prone supine decubitus phase step");

    private final NoteText text;
    private final Words words;

    PlaceReader(NoteText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * A place as read.
     *
     * @param span its characters
     * @param firstWord the number of its first word
     * @param lastWord the number of its last word
     * @param letterCase how the text around uses capitals
     */
    record Place(TextSpan span, int firstWord, int lastWord, LetterCase letterCase) {}

    /** The place that opens with a word. */
    Optional<Place> forward(int first, int most) {
        if (first >= words.size()) {
            return Optional.empty();
        }
        LetterCase letterCase = LetterCase.around(text, words.start(first));
        int last = -1;
        for (int word = first; word < words.size() && word - first < most; word++) {
            if (word > first && !isJoined(word - 1, word)) {
                break;
            }
            boolean joining = JOINING.contains(text, word) && word + 1 < words.size() && isJoined(word, word + 1)
                    && (letterCase != LetterCase.MIXED || text.isCapitalised(word) || word > first);
            if ((isPlaceWord(word, letterCase) && (word > first || !text.word(word).equals("city")))
                    || (word > first && text.word(word).equals("city") && text.isCapitalised(word))) {
                last = word;
            } else if (!joining) {
                break;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(place(first, last, letterCase));
    }

    /** The place that ends with a word. */
    Optional<Place> backward(int last) {
        if (last < 0) {
            return Optional.empty();
        }
        LetterCase letterCase = LetterCase.around(text, words.start(last));
        int first = -1;
        for (int word = last; word >= 0 && last - word < MOST_WORDS; word--) {
            if (word < last && !isJoined(word, word + 1)) {
                break;
            }
            if (isPlaceWord(word, letterCase)) {
                first = word;
            } else if (first < 0 || !JOINING.contains(text, word)
                    || (letterCase != LetterCase.MIXED && !isOpening(word))) {
                break;
            } else if (isOpening(word) && (letterCase != LetterCase.MIXED || text.isCapitalised(word))) {
                first = word;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(place(first, last, letterCase));
    }

    private Place place(int first, int last, LetterCase letterCase) {
        return new Place(new TextSpan(words.start(first), words.end(last)), first, last, letterCase);
    }

    /** Joining words that stand first in a name: {@code New}, {@code St.}; not {@code of}. */
    private boolean isOpening(int word) {
        String letters = text.word(word);
        return !letters.equals("of") && !letters.equals("the") && !letters.equals("on") && !letters.equals("upon");
    }

    boolean isPlaceWord(int word, LetterCase letterCase) {
        int length = words.end(word) - words.start(word);
        if (length < 2 || NO_PLACE.contains(text, word) || !Character.isLetter(text.at(words.start(word)))
                || !Character.isLetter(text.at(words.end(word) - 1))) {
            return false;
        }
        if (letterCase == LetterCase.MIXED) {
            return text.isCapitalised(word)
                    && !(text.isShouted(word) && (length <= 4 || OrdinaryWords.contains(text, word)));
        }
        return !OrdinaryWords.contains(text, word);
    }

    private boolean isJoined(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        if (to - from > 2) {
            return false;
        }
        String gap = text.plain().substring(from, to);
        boolean shortForm = from - words.start(word) <= 3 && JOINING.contains(text, word);
        return gap.equals(" ") || gap.equals("-") || (gap.equals("'") && words.end(next) - to > 1)
                || (gap.equals(". ") && shortForm);
    }
}
