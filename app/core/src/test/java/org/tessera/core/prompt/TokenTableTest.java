package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;

final class TokenTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Token FULL = new Token(TokenLabel.NAME, 3, 1, "K7");
    private static final Token SHORT = new Token(TokenLabel.NAME, 3, 2, "Q4");
    private static final Token COPIED = new Token(TokenLabel.TEXT, 1, 1, "WX");
    private static final TokenMap MAP = new TokenMap(
            List.of(entry(SHORT, "Ferrante", Optional.of(IdentifierKind.PATIENT)),
                    entry(FULL, "Odalys Ferrante", Optional.of(IdentifierKind.PATIENT)),
                    entry(COPIED, "[[NAME_09.ZZ]]", Optional.empty())));

    private static TokenEntry entry(Token token, String value, Optional<IdentifierKind> kind) {
        return new TokenEntry(token, new PhiText(value), kind);
    }

    @Test
    void showsSpellingsOfOnePersonAndOrdersByToken() {
        assertThat(TokenTable.of(List.of(SHORT, FULL, SHORT), MAP, TODAY)).containsExactly(
                new TokenFact(FULL, "name of the patient or a person close to the patient"),
                new TokenFact(SHORT, "name of the patient or a person close to the patient; the same as [[NAME_03.K7]],"
                        + " written differently"));
    }

    @Test
    void doesNotSpeakOfASpellingThatDoesNotGoOut() {
        assertThat(TokenTable.of(List.of(SHORT), MAP, TODAY))
                .containsExactly(new TokenFact(SHORT, "name of the patient or a person close to the patient"));
    }

    @Test
    void leavesOutTokensThatTheCaseDoesNotHave() {
        assertThat(TokenTable.of(List.of(new Token(TokenLabel.NAME, 8, 1, "ZZ")), MAP, TODAY)).isEmpty();
    }

    @Test
    void writesALinePerToken() {
        assertThat(TokenTable.lines(TokenTable.of(List.of(COPIED), MAP, TODAY)))
                .isEqualTo("[[TEXT_01.WX]] = text of the note, copied as it stands");
    }

    @ParameterizedTest
    @EnumSource
    void tellsNothingOfAValue(IdentifierKind kind) {
        Token token = new Token(kind.label(), 1, 1, "AB");
        TokenMap map = new TokenMap(List.of(entry(token, "Zq81Xv", Optional.of(kind))));
        assertThat(TokenTable.of(List.of(token), map, TODAY)).singleElement()
                .matches(fact -> !fact.line().contains("Zq81Xv"))
                .matches(fact -> fact.line().startsWith(token.text() + " = "));
    }
}
