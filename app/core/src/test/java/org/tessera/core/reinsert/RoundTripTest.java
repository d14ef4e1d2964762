package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.RandomNotes;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedNote;

/** {@code restore(tokenize(x)) = x}, over cases of several notes. */
final class RoundTripTest {
    private static final long SEED = 20_261_122;
    private static final int CASES = 34_000;
    private static final int NOTES_PER_CASE = 3;

    @Test
    void givesBackEveryNoteOfEveryCase() {
        Random random = new Random(SEED);
        RandomNotes notes = new RandomNotes(random);
        for (int number = 0; number < CASES; number++) {
            TokenMap map = TokenMap.EMPTY;
            for (int note = 0; note < NOTES_PER_CASE; note++) {
                String where = "seed " + SEED + ", case " + number + ", note " + note;
                TokenMap before = map;
                ReviewedNote reviewed = notes.next(map);
                TokenAssigner.Assignment made = new TokenAssigner(random).assign(TestNote.CASE, reviewed, map);
                map = made.map();
                assertGivenBack(made, where);
                if (!map.entries().subList(0, before.entries().size()).equals(before.entries())) {
                    fail("%s: tokens of earlier notes changed", where);
                }
            }
            assertTellsTokensApart(map, "seed " + SEED + ", case " + number);
        }
    }

    private static void assertGivenBack(TokenAssigner.Assignment made, String where) {
        TokenizedNote note = made.note();
        PhiText original = note.source().note().note().text();
        if (!Reinserter.restoreExactly(note.text(), made.map()).equals(original)) {
            assertThat(Reinserter.restoreExactly(note.text(), made.map()).reveal()).as(where)
                    .isEqualTo(original.reveal());
        }
        List<TokenMention> seen = TokenFormat.scan(note.text().value());
        List<TokenMention> placed = note.placements()
                .stream()
                .<TokenMention>map(place -> new TokenMention.Exact(place.tokenized(), place.token()))
                .toList();
        if (!seen.equals(placed)) {
            assertThat(seen)
                    .as("%s: nothing else in the outgoing text looks like a token: %s", where, note.text().value())
                    .isEqualTo(placed);
        }
    }

    private static void assertTellsTokensApart(TokenMap map, String where) {
        Set<String> checks = new HashSet<>();
        TreeSet<String> written = new TreeSet<>();
        for (TokenEntry entry : map.entries()) {
            if (!checks.add(entry.token().check()) || !written.add(entry.token().text())) {
                fail("%s: %s has the check characters or the form of another", where, entry.token());
            }
        }
        String before = "]";
        for (String token : written) {
            if (token.startsWith(before)) {
                fail("%s: %s begins with %s", where, token, before);
            }
            before = token;
        }
    }

    @Test
    void keepsTheTokenOfAValueInEveryNoteOfItsCase() {
        TestNote first = TestNote.of("Odalys Ferrante, 3 May. Ferrante rested.")
                .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
                .hide(IdentifierKind.DATE, "3 May")
                .hide(IdentifierKind.PATIENT, "Ferrante");
        TestNote second = TestNote.of("Seen again: Ferrante, on 3 May and 9 May.")
                .hide(IdentifierKind.PATIENT, "Ferrante")
                .hide(IdentifierKind.DATE, "3 May")
                .hide(IdentifierKind.DATE, "9 May");
        TokenAssigner.Assignment one = first.tokenized();
        TokenAssigner.Assignment two = second.tokenized(one.map());
        Token full = token(one.map(), IdentifierKind.PATIENT, "Odalys Ferrante");
        Token surname = token(one.map(), IdentifierKind.PATIENT, "Ferrante");
        assertThat(two.map().entries()).hasSize(4).containsAll(one.map().entries());
        assertThat(two.note().placements().get(0).token()).isEqualTo(surname);
        assertThat(two.note().placements().get(1).token()).isEqualTo(token(one.map(), IdentifierKind.DATE, "3 May"));
        assertThat(surname.index()).isEqualTo(full.index());
        assertThat(surname.form()).isNotEqualTo(full.form());
    }

    private static Token token(TokenMap map, IdentifierKind kind, String value) {
        return map.find(Optional.of(kind), new PhiText(value)).orElseThrow().token();
    }

    @Test
    void writesSlicesThatPutTogetherAreTheWhole() {
        Random random = new Random(SEED);
        RandomNotes notes = new RandomNotes(random);
        for (int round = 0; round < 3_000; round++) {
            TokenizedNote note = new TokenAssigner(random)
                    .assign(TestNote.CASE, notes.next(TokenMap.EMPTY), TokenMap.EMPTY)
                    .note();
            int length = note.source().note().note().text().length();
            int cut = random.nextInt(length);
            boolean insideToken = note.placements()
                    .stream()
                    .anyMatch(place -> place.original().start() < cut && cut < place.original().end());
            if (cut > 0 && !insideToken) {
                String left = note.slice(new TextSpan(0, cut)).value();
                String right = note.slice(new TextSpan(cut, length)).value();
                assertThat(left + right).as("round %d", round).isEqualTo(note.text().value());
            }
        }
    }

    @Test
    void takesTheWholeTokenWhereASliceCutsIt() {
        TokenizedNote note = TestNote.of("by Odalys Ferrante now")
                .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
                .tokenized()
                .note();
        String token = note.placements().getFirst().token().text();
        assertThat(note.slice(new TextSpan(0, 5)).value()).isEqualTo("by " + token);
        assertThat(note.slice(new TextSpan(5, 22)).value()).isEqualTo(token + " now");
        assertThat(note.slice(new TextSpan(5, 6)).value()).isEqualTo(token);
    }
}
