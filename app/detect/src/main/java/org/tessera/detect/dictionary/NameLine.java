package org.tessera.detect.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;

/** Reads mentions of people and places out of the words of a note. For one thread and one note. */
final class NameLine {
    /** What stands between a given name and a family name. Yes: one blank, {@code " Q. "}; no: {@code ", "}, a line end. */
    private static final Pattern JOINT = Pattern.compile(" {1,2}(?:[a-z]\\.? {1,2})?");
    /** What stands between a family name and a given name. Yes: {@code ", "}, {@code ","}; no: one blank. */
    private static final Pattern COMMA = Pattern.compile(" ?, {0,2}");
    private static final int SHORTEST_ALONE = 4;
    private static final int LONGEST_CREDENTIAL = 3;

    private final NoteText text;
    private final Gazetteer.Cursor cursor;
    private final Map<Integer, Optional<Gazetteer.Entry>> entries = new HashMap<>();

    NameLine(NoteText text, Gazetteer.Cursor cursor) {
        this.text = text;
        this.cursor = cursor;
    }

    /**
     * A mention.
     *
     * @param span where
     * @param evidence what it says
     * @param next the number of the word behind it
     */
    record Mention(TextSpan span, NameEvidence evidence, int next) {}

    /** How many words the note has. */
    int size() {
        return text.words().size();
    }

    /** The mention that starts with a word. */
    Optional<Mention> mentionAt(int word) {
        return entry(word).flatMap(entry -> Optional.<Mention>empty()
                .or(() -> pair(word, entry, Sense.GIVEN, JOINT, Sense.FAMILY, NameEvidence.FULL_NAME))
                .or(() -> pair(word, entry, Sense.FAMILY, COMMA, Sense.GIVEN, NameEvidence.REVERSED_NAME))
                .or(() -> single(word, entry)));
    }

    private Optional<Gazetteer.Entry> entry(int word) {
        return entries.computeIfAbsent(word, key -> cursor.longest(text, key).filter(entry -> isWritten(key, entry)));
    }

    /** Whether the entry is written as names are: with a capital, at least behind its particle, unless nothing around has one. */
    private boolean isWritten(int first, Gazetteer.Entry entry) {
        return text.isCapitalised(first) || text.isCapitalised(entry.last())
                || LetterCase.around(text, text.words().start(first)) == LetterCase.LOWER;
    }

    private Optional<Mention> pair(int word, Gazetteer.Entry first, Sense firstSense, Pattern between,
            Sense secondSense, NameEvidence evidence) {
        if (!firstSense.isIn(first.senses())) {
            return Optional.empty();
        }
        for (int second = first.last() + 1; second <= Math.min(first.last() + 2, size() - 1); second++) {
            Optional<Gazetteer.Entry> entry = entry(second).filter(found -> secondSense.isIn(found.senses()));
            int from = text.words().end(first.last());
            boolean joined = between.matcher(text.plain()).region(from, text.words().start(second)).matches();
            if (joined && entry.isPresent() && !isCredential(word, second, evidence)
                    && isBelievable(word, first, entry.get())) {
                return Optional.of(mention(word, entry.get().last(), evidence));
            }
        }
        return Optional.empty();
    }

    /** Letters behind a comma are a credential where the name itself is in small letters: {@code Ode, PA}. */
    private boolean isCredential(int first, int second, NameEvidence evidence) {
        int letters = text.words().end(second) - text.words().start(second);
        return evidence == NameEvidence.REVERSED_NAME && letters <= LONGEST_CREDENTIAL && text.isShouted(second)
                && !text.isShouted(first);
    }

    /** Two names of which one is no other word, or both written with a capital among words that are not. */
    private boolean isBelievable(int word, Gazetteer.Entry first, Gazetteer.Entry second) {
        boolean firstOrdinary = Sense.ORDINARY.isIn(first.senses());
        boolean secondOrdinary = Sense.ORDINARY.isIn(second.senses());
        return LetterCase.around(text, text.words().start(word)) == LetterCase.MIXED
                ? !(firstOrdinary && secondOrdinary)
                : !(firstOrdinary || secondOrdinary);
    }

    private Optional<Mention> single(int word, Gazetteer.Entry entry) {
        int letters = text.words().end(entry.last()) - text.words().start(word);
        boolean mixed = LetterCase.around(text, text.words().start(word)) == LetterCase.MIXED;
        if (Sense.ORDINARY.isIn(entry.senses()) || letters < SHORTEST_ALONE || !mixed) {
            return Optional.empty();
        }
        boolean person = Sense.GIVEN.isIn(entry.senses()) || Sense.FAMILY.isIn(entry.senses());
        return Optional.of(mention(word, entry.last(), person ? NameEvidence.NAME : NameEvidence.PLACE));
    }

    private Mention mention(int first, int last, NameEvidence evidence) {
        return new Mention(new TextSpan(text.words().start(first), text.words().end(last)), evidence, last + 1);
    }
}
