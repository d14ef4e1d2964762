package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.RandomNotes;
import org.tessera.core.fixture.Seed;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class TokenizedNoteTest {
    private static final TokenizedNote NOTE = TestNote.of("by Odalys Ferrante now")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .tokenized()
            .note();
    private static final String TOKEN = NOTE.placements().getFirst().token().text();

    @Test
    void givesThePlaceInTheNoteThatAStretchCameFrom() {
        int behind = 3 + TOKEN.length();
        assertThat(NOTE.toOriginal(new TextSpan(0, 3))).isEqualTo(new TextSpan(0, 3));
        assertThat(NOTE.toOriginal(new TextSpan(behind, behind + 4))).isEqualTo(new TextSpan(18, 22));
    }

    @Test
    void givesNoPlaceForAPartOfAToken() {
        assertThatIllegalArgumentException().isThrownBy(() -> NOTE.toOriginal(new TextSpan(2, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> NOTE.toOriginal(new TextSpan(5, 6)));
    }

    @Test
    void findsTheSameCharactersAtBothPlaces() {
        Seed seed = Seed.ofThisBuild();
        for (int number = 0; number < 3_000; number++) {
            Random random = seed.of(number);
            TokenizedNote note = new TokenAssigner(random)
                    .assign(TestNote.CASE, new RandomNotes(random).next(TokenMap.EMPTY), TokenMap.EMPTY)
                    .note();
            String original = note.source().note().note().text().reveal();
            String tokenized = note.text().value();
            for (int at = 0; at < tokenized.length(); at++) {
                TextSpan sign = new TextSpan(at, at + 1);
                if (note.placements().stream().noneMatch(place -> place.tokenized().overlaps(sign))) {
                    assertThat(original.charAt(note.toOriginal(sign).start())).as(seed.name(number))
                            .isEqualTo(tokenized.charAt(at));
                }
            }
        }
    }
}
