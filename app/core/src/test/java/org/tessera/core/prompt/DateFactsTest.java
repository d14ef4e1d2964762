package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;

final class DateFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String> facts(String... dates) {
        List<TokenEntry> entries = entries(dates);
        return facts(entries, entries, TODAY);
    }

    private static List<String> facts(List<TokenEntry> prompt, List<TokenEntry> whole, LocalDate today) {
        DateFacts facts = DateFacts.of(prompt, whole, today);
        return prompt.stream().map(entry -> facts.fact(entry.token()).orElse("-")).toList();
    }

    private static List<TokenEntry> entries(String... dates) {
        List<TokenEntry> entries = new ArrayList<>();
        for (String date : dates) {
            Token token = new Token(TokenLabel.DATE, entries.size() + 1, 1, "A" + (char) ('A' + entries.size()));
            entries.add(new TokenEntry(token, new PhiText(date), Optional.of(IdentifierKind.DATE)));
        }
        return entries;
    }

    @Test
    void tellsTheYearOfTheLatestDayAndTheDistanceOfTheOthers() {
        assertThat(facts("10/02/2026", "2026-10-14", "October 14, 2026"))
                .containsExactly("12 days before [[DATE_02.AB]]", "in 2026", "the same day as [[DATE_02.AB]]");
    }

    @Test
    void givesNoSecondYearBecauseYearAndDistanceTogetherNarrowTheDay() {
        assertThat(facts("12/31/2025", "01/01/2026")).containsExactly("1 day before [[DATE_02.AB]]", "in 2026");
    }

    @Test
    void saysNothingOfADateWhoseYearIsOpen() {
        assertThat(facts("10/14", "the day after Easter", "2026-10-14")).containsExactly("-", "-", "in 2026");
        assertThat(facts("10/14", "3 May")).containsExactly("-", "-");
    }

    @Test
    void saysNothingThatShowsAnAgeOver89() {
        assertThat(facts("11/30/1936", "2026-10-14")).containsExactly("-", "in 2026");
        assertThat(facts("11/30/1937", "2026-10-14")).containsExactly("32460 days before [[DATE_02.AB]]", "in 2026");
    }

    @Test
    void countsAnAgeFromTodayWhereNoOtherDateHasACentury() {
        assertThat(facts("02/11/1928", "5/6/23")).containsExactly("-", "-");
        assertThat(facts("02/11/1928", "03/01/1931")).containsExactly("-", "-");
        assertThat(facts("12/31/1936")).containsExactly("-");
        assertThat(facts("01/01/1937")).containsExactly("in 1937");
    }

    @Test
    void countsAnAgeFromTheLatestDateOfTheCaseAlsoIfItStaysHere() {
        List<TokenEntry> whole = entries("02/11/1928", "04/02/1960", "2026-10-14");
        LocalDate slowClock = LocalDate.of(1970, 1, 1);
        assertThat(facts(whole.subList(0, 2), whole, slowClock)).containsExactly("-", "in 1960");
        assertThat(facts(whole.subList(0, 2), List.of(), slowClock)).containsExactly("11739 days before [[DATE_02.AB]]",
                "in 1960");
    }

    @Test
    void countsOnlyDates() {
        Token token = new Token(TokenLabel.ID, 1, 1, "AA");
        DateFacts facts = DateFacts.of(
                List.of(new TokenEntry(token, new PhiText("2026-10-14"), Optional.of(IdentifierKind.OTHER))), List.of(),
                TODAY);
        assertThat(facts.fact(token)).isEmpty();
    }
}
