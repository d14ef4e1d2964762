package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.core.vault.TokenizedText;

/** Each test stands for a way in which a tool that puts placeholders into text and takes them out again has failed. */
final class KnownFailuresTest {
    private static List<Token> tokens(TokenAssigner.Assignment made) {
        return made.note().placements().stream().map(TokenPlacement::token).toList();
    }

    private static ReinsertedDocument answer(TokenAssigner.Assignment made, String text) {
        return new Reinserter(made.map(), Set.copyOf(tokens(made))).reinsert(new TokenizedText(text));
    }

    private static TestNote people(String text, String... names) {
        TestNote note = TestNote.of(text);
        for (String name : names) {
            note = note.hide(IdentifierKind.PATIENT, name);
        }
        return note;
    }

    @Test
    void showsOnePersonAsOne() {
        List<Token> tokens = tokens(people("Odalys Ferrante. Ferrante. Odalys. O. Ferrante.", "Odalys Ferrante",
                "Ferrante", "Odalys", "O. Ferrante").tokenized());
        assertThat(new HashSet<>(tokens)).hasSize(4);
        assertThat(tokens.stream().map(Token::index).distinct()).hasSize(1);
    }

    @Test
    void keepsTwoPeopleApart() {
        List<Token> tokens = tokens(
                people("Odalys Ferrante, Marco Ferrante, Ferrante", "Odalys Ferrante", "Marco Ferrante", "Ferrante")
                        .tokenized());
        assertThat(tokens.stream().map(Token::index).distinct()).hasSize(3);
    }

    @Test
    void givesAValueOneTokenHoweverOftenItStands() {
        List<Token> tokens = tokens(people("Wen Abara came. Wen Abara left.", "Wen Abara", "Wen Abara").tokenized());
        assertThat(tokens.getFirst()).isEqualTo(tokens.getLast());
    }

    @Test
    void goesOnCountingInTheNextNote() {
        TokenAssigner.Assignment first = people("Wen Abara", "Wen Abara").tokenized();
        TokenAssigner.Assignment second = people("Odalys Ferrante", "Odalys Ferrante").tokenized(first.map());
        assertThat(tokens(second).getFirst().index()).isNotEqualTo(tokens(first).getFirst().index());
        assertThat(second.map().find(tokens(first).getFirst()).orElseThrow().value())
                .isEqualTo(new PhiText("Wen Abara"));
    }

    @Test
    void restoresALongNameWholeBesideAPartOfIt() {
        TokenAssigner.Assignment made = people("Odalys saw Odalys Ferrante", "Odalys", "Odalys Ferrante").tokenized();
        assertThat(answer(made, made.note().text().value()).text().reveal()).isEqualTo("Odalys saw Odalys Ferrante");
        assertThat(made.note().text().value())
                .isEqualTo(tokens(made).getFirst().text() + " saw " + tokens(made).getLast().text());
    }

    @Test
    void reportsANameThatComesBackTwice() {
        TokenAssigner.Assignment made = people("Wen Abara", "Wen Abara").tokenized();
        ReinsertedDocument document = answer(made,
                tokens(made).getFirst().text() + " " + tokens(made).getFirst().text());
        assertThat(document.repeated()).hasSize(1);
    }

    @Test
    void keepsTheWholeValueAndNothingOfItsNeighbours() {
        TokenAssigner.Assignment made = people("Wen Abara met O. Who is Lee?", "Wen Abara", "Lee").tokenized();
        assertThat(made.map().entries().stream().map(entry -> entry.value().reveal()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Wen Abara", "Lee");
    }

    @Test
    void restoresNoTokenOfAnotherCase() {
        TokenAssigner.Assignment mine = people("Wen Abara", "Wen Abara").tokenized();
        String foreign = new Token(TokenLabel.NAME, 1, 1, tokens(mine).getFirst().check().equals("QX") ? "QY" : "QX")
                .text();
        assertThat(answer(mine, foreign).text().reveal()).isEqualTo(foreign);
        assertThat(answer(mine, foreign).leftovers()).hasSize(1);
    }

    @Test
    void takesNoValueForAPattern() {
        TokenAssigner.Assignment made = people("a$1(.*)\\ b", "$1(.*)\\").tokenized();
        assertThat(answer(made, made.note().text().value()).text().reveal()).isEqualTo("a$1(.*)\\ b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wen Abarra", "wen abara", "NAME", "[NAME]", "NAME 1", "[PII]"})
    void restoresNothingThatOnlyResembles(String resembling) {
        TokenAssigner.Assignment made = people("Wen Abara", "Wen Abara").tokenized();
        assertThat(answer(made, resembling).text().reveal()).isEqualTo(resembling);
        assertThat(answer(made, resembling).reinsertions()).isEmpty();
    }

    @Test
    void writesTokensThatNoFormatEscapes() {
        for (TokenLabel label : TokenLabel.values()) {
            assertThat(new Token(label, 12, 2, "K7").text()).matches("[A-Z0-9_.\\[\\]]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seen by [**Name**] on [**2151-7-16**].", "Mr. ___ lives in ___.", "{{patient}} has <b>"})
    void leavesPlaceholdersOfOthersAlone(String text) {
        TokenAssigner.Assignment made = TestNote.of(text).tokenized();
        assertThat(made.note().text().value()).isEqualTo(text);
    }

    @Test
    void tellsNoValueInAnError() {
        Token token = new Token(TokenLabel.NAME, 1, 1, "K7");
        TokenEntry entry = new TokenEntry(token, new PhiText("Wen Abara"), Optional.of(IdentifierKind.PATIENT));
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenMap(List.of(entry, entry)))
                .withMessageNotContaining("Abara")
                .withNoCause();
    }
}
