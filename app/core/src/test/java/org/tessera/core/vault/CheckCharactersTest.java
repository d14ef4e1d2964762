package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;

final class CheckCharactersTest {
    @Test
    void neverDrawsTheSameTwiceAndGrowsBeforeTheyRunOut() {
        CheckCharacters checks = new CheckCharacters(new Random(3), TokenMap.EMPTY, Set.of());
        Set<String> drawn = new HashSet<>();
        for (int number = 0; number < 30_000; number++) {
            String next = checks.next();
            assertThat(drawn.add(next)).as(next).isTrue();
            assertThat(new Token(TokenLabel.NAME, 1, 1, next).check()).isEqualTo(next);
        }
        assertThat(drawn.stream().mapToInt(String::length).distinct()).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void drawsNoneThatTheCaseHasAlready() {
        Set<String> first = new HashSet<>();
        CheckCharacters before = new CheckCharacters(new Random(5), TokenMap.EMPTY, Set.of());
        List<TokenEntry> issued = new ArrayList<>();
        for (int number = 1; number <= 300; number++) {
            Token token = new Token(TokenLabel.ID, number, 1, before.next());
            first.add(token.check());
            issued.add(new TokenEntry(token, new PhiText("value " + number), Optional.empty()));
        }
        CheckCharacters after = new CheckCharacters(new Random(5), new TokenMap(issued), Set.of());
        for (int number = 0; number < 300; number++) {
            assertThat(first).doesNotContain(after.next());
        }
    }
}
