package org.tessera.core.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.TokenTable;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;

/**
 * The last look at a finished request: no value that became a token, and no value known beforehand, may stand in it in
 * any encoding, in any case, or with its digits spaced in another way; nor may the telling part of a name.
 *
 * <p>A single word ("Foley", hidden as a name, left in "Foley catheter") may occur as often as the reviewer let it stand
 * in the note. Words that the prompt itself brings along, such as its headings, may occur as often as they do there.
 */
public final class ResidualScan {
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_SIGNS = 5;
    private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

    private ResidualScan() {}

    /**
     * Scans a request.
     *
     * @param request the finished bytes
     * @param draft what it was made from
     * @param map the tokens of the note's case
     * @param seenByDetectors how many identifiers the detectors found in the outgoing text that no person let through
     */
    public static Result scan(OutgoingRequest request, PromptDraft draft, TokenMap map, int seenByDetectors) {
        List<String> readings = new ArrayList<>(Decodings.of(RequestConstants.withoutThem(request)));
        readings.addAll(Decodings.of(RequestConstants.targetWithoutThem(request)));
        WordIndex own = new WordIndex(ownWords(draft));
        Standing standing = new Standing(new WordIndex(visiblePart(draft.note().source())),
                new WordIndex(draft.earlier().stream().map(turn -> turn.answer().value()).collect(LINES)));
        List<WordIndex> words = readings.stream().map(WordIndex::new).toList();
        List<DigitIndex> digits = readings.stream().map(DigitIndex::new).toList();
        int left = 0;
        for (PhiText value : values(draft, map, kind -> true)) {
            String text = value.reveal();
            boolean word = isWord(text);
            int allowed = own.find(text, !word).size() + (word ? standing.count(text, false) : 0);
            if (words.stream().anyMatch(index -> index.find(text, !word).size() > allowed)
                    || digits.stream().anyMatch(index -> index.holds(text))) {
                left++;
            }
        }
        for (String part : NameParts.of(values(draft, map, IdentifierKind::isPerson))) {
            boolean anyCase = part.length() > LEAST_LETTERS;
            int allowed = own.find(part, anyCase).size() + standing.count(part, anyCase);
            if (words.stream().anyMatch(index -> index.find(part, anyCase).size() > allowed)) {
                left++;
            }
        }
        return new Result(left + seenByDetectors, Decodings.of(request.bodyText()));
    }

    /**
     * What may stand in a request because a person let it stand in the note.
     *
     * @param seen the note without what was hidden
     * @param answers what the provider wrote in earlier turns: it may say again what it was shown
     */
    private record Standing(WordIndex seen, WordIndex answers) {
        int count(String word, boolean anyCase) {
            int shown = seen.find(word, anyCase).size();
            return shown == 0 ? 0 : shown + answers.find(word, anyCase).size();
        }
    }

    /**
     * What stands in every prompt for this task: all that was written for the model but the text of the note. What a person
     * asks in a later turn is not among it.
     */
    private static String ownWords(PromptDraft draft) {
        String note = draft.noteText().value();
        String first = draft.earlier().isEmpty() ? draft.user() : draft.earlier().getFirst().user().value();
        String told = draft.earlier().isEmpty() ? "" : TokenTable.lines(draft.facts());
        return draft.system() + "\n" + (note.isEmpty() ? first : first.replace(note, "\n")) + "\n" + told;
    }

    private static Set<PhiText> values(PromptDraft draft, TokenMap map, Predicate<IdentifierKind> wanted) {
        Stream<PhiText> hidden = map.entries()
                .stream()
                .filter(entry -> entry.kind().filter(wanted).isPresent())
                .map(TokenEntry::value);
        Stream<PhiText> known = draft.note()
                .source()
                .note()
                .note()
                .known()
                .all()
                .stream()
                .filter(identifier -> wanted.test(identifier.kind()))
                .map(KnownIdentifier::value);
        return Stream.concat(hidden, known)
                .filter(value -> isTelling(value.reveal()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether finding the value again means something: "4" or "Al" stand in every note. */
    private static boolean isTelling(String value) {
        long signs = value.codePoints().filter(Character::isLetterOrDigit).count();
        boolean digits = value.codePoints().anyMatch(Character::isDigit);
        return signs >= (digits ? LEAST_SIGNS : LEAST_LETTERS);
    }

    private static boolean isWord(String value) {
        return value.codePoints().allMatch(Character::isLetter);
    }

    /** What a reviewer saw stay in the note. */
    private static String visiblePart(ReviewedNote note) {
        String text = note.note().note().text().reveal();
        StringBuilder visible = new StringBuilder();
        int done = 0;
        for (ReviewedSpan span : note.hidden()) {
            visible.append(text, done, span.span().start()).append('\n');
            done = span.span().end();
        }
        return visible.append(text, done, text.length()).toString();
    }

    /**
     * What the scan found.
     *
     * @param count how many identifiers would leave
     * @param readings the body as it is and with encodings undone; holds what would be sent
     */
    public record Result(int count, List<String> readings) {
        public Result {
            readings = List.copyOf(readings);
        }

        /** Whether it is the scan of exactly these bytes. */
        boolean isOf(OutgoingRequest request) {
            return !readings.isEmpty() && readings.getFirst().equals(request.bodyText());
        }

        /** Whether one reading of the body holds a text as it is. */
        boolean contains(String text) {
            return readings.stream().anyMatch(reading -> reading.contains(text));
        }
    }
}
