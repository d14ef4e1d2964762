package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.RandomNotes;
import org.tessera.core.fixture.Seed;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.core.vault.TokenizedNote;

/** {@code restore(tokenize(x)) = x}, over cases of several notes. */
final class RoundTripTest {
    private static final Seed SEED = Seed.ofThisBuild();
    private static final int CASES = 36_000;
    private static final int NOTES_PER_CASE = 3;

    private int documents;
    private int tokens;
    private int escaped;
    private int adjacent;
    private int inAnotherWay;

    @Test
    void givesBackEveryOneOfAHundredThousandDocuments() {
        for (int number = 0; number < CASES; number++) {
            Random random = SEED.of(number);
            RandomNotes notes = new RandomNotes(random);
            TokenMap map = TokenMap.EMPTY;
            for (int note = 0; note < NOTES_PER_CASE; note++) {
                TokenMap before = map;
                TokenAssigner.Assignment made = new TokenAssigner(random).assign(TestNote.CASE, notes.next(map), map);
                map = made.map();
                assertGivenBack(made, SEED.name(number));
                if (!map.entries().subList(0, before.entries().size()).equals(before.entries())) {
                    fail("%s: tokens of earlier notes changed", SEED.name(number));
                }
                count(made.note());
            }
            assertTellsTokensApart(map, SEED.name(number));
        }
        assertThat(documents).isGreaterThanOrEqualTo(100_000);
        assertThat(tokens).as("tokens in them").isGreaterThan(200_000);
        assertThat(escaped).as("of these, text that looked like a token").isGreaterThan(50_000);
        assertThat(adjacent).as("of these, directly behind another").isGreaterThan(20_000);
        assertThat(inAnotherWay).as("of these, found by detectors in each other's way").isGreaterThan(10_000);
    }

    private void count(TokenizedNote note) {
        documents++;
        int end = -1;
        for (TokenPlacement placement : note.placements()) {
            tokens++;
            escaped += placement.kind().isEmpty() ? 1 : 0;
            adjacent += placement.original().start() == end ? 1 : 0;
            end = placement.original().end();
        }
        inAnotherWay += (int) note.source()
                .hidden()
                .stream()
                .filter(span -> span.machine().filter(phi -> phi.evidence().size() > 1).isPresent())
                .count();
    }

    /** The text comes back from the map alone, and as the answer of a model that repeats what it was given; not
     * where the note itself had put it into an address. */
    private static void assertGivenBack(TokenAssigner.Assignment made, String where) {
        TokenizedNote note = made.note();
        PhiText original = note.source().note().note().text();
        if (!Reinserter.restoreExactly(note.text(), made.map()).equals(original)) {
            assertThat(Reinserter.restoreExactly(note.text(), made.map()).reveal()).as(where)
                    .isEqualTo(original.reveal());
        }
        Set<Token> sent = note.placements().stream().map(TokenPlacement::token).collect(Collectors.toSet());
        ReinsertedDocument echo = new Reinserter(made.map(), sent).reinsert(note.text());
        if (echo.leftovers().stream().anyMatch(Leftover::exposed)) {
            return;
        }
        boolean untouched = echo.leftovers().isEmpty() && echo.reinsertions().stream().noneMatch(Reinsertion::bent);
        if (!echo.text().equals(original) || !untouched || !echo.census().missing().isEmpty()) {
            fail("%s: repeating %s gives %s", where, note.text().value(), echo.census());
        }
        List<TextSpan> placed = note.placements().stream().map(TokenPlacement::tokenized).toList();
        if (!echo.reinsertions().stream().map(Reinsertion::inResponse).toList().equals(placed)) {
            fail("%s: tokens are not where they were placed in %s", where, note.text().value());
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
        for (int round = 0; round < 3_000; round++) {
            Random random = SEED.of(round);
            RandomNotes notes = new RandomNotes(random);
            TokenizedNote note = new TokenAssigner(random)
                    .assign(TestNote.CASE, notes.next(TokenMap.EMPTY), TokenMap.EMPTY)
                    .note();
            int length = note.source().note().note().text().length();
            int cut = random.nextInt(length + 1);
            boolean insideToken = note.placements()
                    .stream()
                    .anyMatch(place -> place.original().start() < cut && cut < place.original().end());
            if (cut > 0 && cut < length && !insideToken) {
                String left = note.slice(new TextSpan(0, cut)).value();
                String right = note.slice(new TextSpan(cut, length)).value();
                assertThat(left + right).as(SEED.name(round)).isEqualTo(note.text().value());
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
