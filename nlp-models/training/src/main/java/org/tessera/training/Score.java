package org.tessera.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;

/**
 * What a tagger finds and hides too much, by the definitions of the evaluation corpora: an identifier is caught when each of
 * its words is hidden, filler words aside; over-redaction is the share of letters and digits outside all gold spans that is
 * hidden. Only names, places, organisations and dates count as identifiers here: the tagger is measured alone.
 */
final class Score {
    private static final Set<String> TYPES = Set.of("NAME", "NAME_PROVIDER", "LOCATION", "ORGANIZATION", "DATE");
    private static final Set<String> FILLERS = Set.of("of", "the", "and", "to", "at", "in", "on", "for", "ext", "x",
            "extension", "year", "years", "yr", "yrs", "old", "y", "o", "yo", "age");
    /** A word. Yes: {@code Núñez}, {@code 2nd}; no: {@code -}, {@code _}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private int caught;
    private int total;
    private long hidden;
    private long outside;

    /** Adds one note with what was hidden in it. */
    void add(TrainingNote note, List<TextSpan> answer) {
        BitSet covered = new BitSet();
        answer.forEach(span -> covered.set(span.start(), span.end()));
        BitSet gold = new BitSet();
        for (GoldSpan span : note.spans()) {
            gold.set(span.start(), span.end());
            if (isRequired(span)) {
                total++;
                caught += isCovered(note.text(), span, covered) ? 1 : 0;
            }
        }
        for (int at = 0; at < note.text().length(); at++) {
            if (!gold.get(at) && Character.isLetterOrDigit(note.text().charAt(at))) {
                outside++;
                hidden += covered.get(at) ? 1 : 0;
            }
        }
    }

    /** Whether a gold span counts as an identifier of the five types. */
    static boolean isRequired(GoldSpan span) {
        return TYPES.contains(span.type()) && !span.optional() && !span.sub().equals("year");
    }

    private static boolean isCovered(String text, GoldSpan span, BitSet covered) {
        List<TextSpan> needed = new ArrayList<>();
        List<TextSpan> fillers = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        while (word.find()) {
            boolean filler = FILLERS.contains(word.group().toLowerCase(Locale.ROOT));
            (filler ? fillers : needed).add(new TextSpan(word.start(), word.end()));
        }
        return (needed.isEmpty() ? fillers : needed).stream()
                .allMatch(need -> covered.nextClearBit(need.start()) >= need.end());
    }

    /** How many identifiers were found whole. */
    int caught() {
        return caught;
    }

    /** How many identifiers there are. */
    int total() {
        return total;
    }

    /** The share of ordinary letters and digits that was hidden, in percent. */
    double overRedaction() {
        return outside == 0 ? 0 : 100.0 * hidden / outside;
    }
}
