package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;

final class ReinserterTest {
    private static final Token NAME = new Token(TokenLabel.NAME, 1, 1, "K7");
    private static final Token DATE = new Token(TokenLabel.DATE, 2, 1, "Q4");
    private static final Token UNSENT = new Token(TokenLabel.CITY, 1, 1, "WX");
    private static final TokenMap MAP = new TokenMap(
            List.of(new TokenEntry(NAME, new PhiText("Odalys [[DATE_02.Q4]]"), Optional.of(IdentifierKind.PATIENT)),
                    new TokenEntry(DATE, new PhiText("3 May"), Optional.of(IdentifierKind.DATE)),
                    new TokenEntry(UNSENT, new PhiText("Brookhollow"), Optional.of(IdentifierKind.CITY))));
    private static final Reinserter REINSERTER = new Reinserter(MAP, Set.of(NAME, DATE));

    private static ReinsertedDocument restore(String answer) {
        return REINSERTER.reinsert(new TokenizedText(answer));
    }

    @Test
    void putsValuesBackAndNeverReadsThemAgain() {
        ReinsertedDocument document = restore("On [[DATE_02.Q4]] [[NAME_01.K7]] came.");
        assertThat(document.text().reveal()).isEqualTo("On 3 May Odalys [[DATE_02.Q4]] came.");
        assertThat(document.reinsertions()).containsExactly(
                new Reinsertion(DATE, new TextSpan(3, 17), new TextSpan(3, 8), false),
                new Reinsertion(NAME, new TextSpan(18, 32), new TextSpan(9, 30), false));
        assertThat(document.census()).isEqualTo(new TokenCensus(2, 2, 0, Set.of(), 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[date_02.q4]", "DATE_02.Q4", "\\[\\[DATE\\_02.Q4\\]\\]", "［［DATE_02.Q4］］",
            "[[ DATE 02 Q4 ]]"})
    void restoresABentTokenAndMarksIt(String bent) {
        ReinsertedDocument document = restore("On " + bent + ", home");
        assertThat(document.text().reveal()).isEqualTo("On 3 May, home");
        assertThat(document.reinsertions()).singleElement().matches(Reinsertion::bent);
        assertThat(document.census()).isEqualTo(new TokenCensus(2, 1, 1, Set.of(NAME), 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"[[DATE_02.Q5]], true", "[[DATE_03.Q4]], true", "[[DATE_02B.Q4]], true", "[[ZIP_02.Q4]], true",
            "[[DATE_02]], true", "[[DATE_02.]], true", "[[DATE_03.Q5]], false", "[[DATE_02.K7]], true",
            "[[CITY_01.WX]], false", "[[the date]], false", "DATE_02, true", "[[NOMBRE_02.Q4]], true",
            "[[NAME_02.Q4]], true"})
    void leavesEveryOtherTokenAsItStandsAndReportsIt(String token, boolean altered) {
        ReinsertedDocument document = restore("On " + token + " home");
        assertThat(document.text().reveal()).isEqualTo("On " + token + " home");
        assertThat(document.leftovers()).singleElement()
                .matches(leftover -> leftover.inResponse().equals(new TextSpan(3, 3 + token.length())))
                .matches(leftover -> leftover.nearest().isPresent() == altered);
        assertThat(document.census().altered()).isEqualTo(altered ? 1 : 0);
        assertThat(document.census().unknown()).isEqualTo(altered ? 0 : 1);
        assertThat(document.census().missing()).containsExactlyInAnyOrder(NAME, DATE);
    }

    @Test
    void namesTheNearestTokenOnlyWhereThereIsOne() {
        Token twin = new Token(TokenLabel.DATE, 2, 2, "RT");
        Reinserter reinserter = new Reinserter(MAP, Set.of(DATE, twin, NAME));
        assertThat(reinserter.reinsert(new TokenizedText("[[DATE_02.RT]]")).leftovers().getFirst().nearest()).isEmpty();
        assertThat(reinserter.reinsert(new TokenizedText("[[DATE_02]]")).leftovers().getFirst().nearest())
                .contains(DATE);
    }

    @Test
    void noticesATokenThatStandsTwiceInARow() {
        assertThat(restore("[[DATE_02.Q4]] [[DATE_02.Q4]]").repeated()).containsExactly(new TextSpan(6, 11));
        assertThat(restore("[[DATE_02.Q4]] and [[DATE_02.Q4]]").repeated()).isEmpty();
        assertThat(restore("[[DATE_02.Q4]], [date_02.q4]").census().repeated()).isEqualTo(1);
        assertThat(restore("[[DATE_02.Q4]] [[NAME_01.K7]]").repeated()).isEmpty();
    }

    @Test
    void restoresDollarAndBackslashAsTheyAre() {
        TokenMap map = new TokenMap(List.of(new TokenEntry(DATE, new PhiText("$1\\2"), Optional.empty())));
        assertThat(new Reinserter(map, Set.of(DATE)).reinsert(new TokenizedText("[[DATE_02.Q4]]'s")).text().reveal())
                .isEqualTo("$1\\2's");
    }

    @Test
    void mapsPlacesOfTheAnswerIntoTheRestoredText() {
        ReinsertedDocument document = restore("On [[DATE_02.Q4]] home [[x]] now");
        assertThat(document.toRestored(new TextSpan(18, 22))).isEqualTo(new TextSpan(9, 13));
        assertThat(document.toRestored(new TextSpan(5, 22))).isEqualTo(new TextSpan(3, 13));
        assertThat(document.toRestored(new TextSpan(0, 5))).isEqualTo(new TextSpan(0, 8));
        assertThat(document.leftovers().getFirst().inRestored()).isEqualTo(new TextSpan(14, 19));
        assertThat(document.text().reveal()).isEqualTo("On 3 May home [[x]] now");
    }

    @Test
    void leavesATokenThatWouldLengthenTheAddressOfAnother() {
        Token url = new Token(TokenLabel.URL, 3, 1, "HM");
        TokenMap map = new TokenMap(
                List.of(new TokenEntry(url, new PhiText("https://x.example/?n="), Optional.of(IdentifierKind.URL)),
                        new TokenEntry(DATE, new PhiText("3 May"), Optional.of(IdentifierKind.DATE))));
        Reinserter reinserter = new Reinserter(map, Set.of(url, DATE));
        for (String behind : List.of("[[DATE_02.Q4]]", "/[[DATE_02.Q4]]", "a&b[[DATE_02.Q4]]")) {
            ReinsertedDocument document = reinserter.reinsert(new TokenizedText("See [[URL_03.HM]]" + behind));
            assertThat(document.text().reveal()).isEqualTo("See https://x.example/?n=" + behind);
            assertThat(document.leftovers()).singleElement().matches(Leftover::exposed);
        }
        for (String apart : List.of(" ", "|", ", ", "; ", " (")) {
            assertThat(
                    reinserter.reinsert(new TokenizedText("[[URL_03.HM]]" + apart + "[[DATE_02.Q4]]")).text().reveal())
                    .isEqualTo("https://x.example/?n=" + apart + "3 May");
        }
    }
}
