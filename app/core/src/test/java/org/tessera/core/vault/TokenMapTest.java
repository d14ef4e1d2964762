package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;

final class TokenMapTest {
    private static final Optional<IdentifierKind> PATIENT = Optional.of(IdentifierKind.PATIENT);
    private static final PhiText VALUE = new PhiText("Odalys Ferrante");
    private static final Token TOKEN = new Token(TokenLabel.NAME, 1, 1, "K7");
    private static final TokenEntry ENTRY = new TokenEntry(TOKEN, VALUE, PATIENT);

    @Test
    void findsByTokenAndByExactValueOfAKind() {
        TokenMap map = TokenMap.EMPTY.plus(List.of(ENTRY));
        assertThat(map.find(TOKEN)).contains(ENTRY);
        assertThat(map.find(PATIENT, VALUE)).contains(ENTRY);
        assertThat(map.find(Optional.of(IdentifierKind.RELATIVE), VALUE)).isEmpty();
        assertThat(map.find(PATIENT, new PhiText("odalys ferrante"))).isEmpty();
        assertThat(map.find(new Token(TokenLabel.NAME, 1, 1, "K8"))).isEmpty();
    }

    @Test
    void refusesASecondTokenForAValueAndASecondValueForAToken() {
        TokenMap map = new TokenMap(List.of(ENTRY));
        Token other = new Token(TokenLabel.NAME, 2, 1, "Q4");
        assertThatIllegalArgumentException().isThrownBy(() -> map.plus(List.of(new TokenEntry(other, VALUE, PATIENT))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.plus(List.of(new TokenEntry(TOKEN, new PhiText("Wen Abara"), PATIENT))));
    }

    @Test
    void printsNoValue() {
        assertThat(ENTRY.toString()).contains("[[NAME_01.K7]]").doesNotContain("Odalys");
    }
}
