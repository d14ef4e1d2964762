package org.tessera.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachDutiesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22, OURS,     ,    INDIVIDUALS=2027-01-21 MEDIA=2027-01-21 HHS=2027-01-21
            2026-11-22, OURS,     500, INDIVIDUALS=2027-01-21 MEDIA=2027-01-21 HHS=2027-01-21
            2026-11-22, OURS,     499, INDIVIDUALS=2027-01-21 HHS=2027-03-01
            2027-06-30, OURS,     1,   INDIVIDUALS=2027-08-29 HHS=2028-02-29
            2026-01-01, OURS,     0,   INDIVIDUALS=2026-03-02 HHS=2027-03-01
            2026-11-22, PROVIDER, 3,   PROVIDER_NOTICE=2027-01-21 INDIVIDUALS=2027-01-21 HHS=2027-03-01
            """)
    void r115_r116_namesWhoHasToBeToldByWhen(LocalDate discovered, BreachSide side, Integer people, String expected) {
        StringBuilder duties = new StringBuilder();
        BreachDuties.of(discovered, side, Optional.ofNullable(people), Map.of())
                .forEach(duty -> duties.append(duty.kind()).append('=').append(duty.due()).append(' '));
        assertThat(duties.toString().strip()).isEqualTo(expected);
    }

    @Test
    void countsTheDaysThatAreLeftAndThoseThatAreOver() {
        BreachDuty duty = new BreachDuty(BreachDuty.Kind.HHS, LocalDate.of(2027, 1, 21), Optional.empty());
        assertThat(duty.daysLeft(LocalDate.of(2026, 11, 22))).isEqualTo(60);
        assertThat(duty.daysLeft(LocalDate.of(2027, 1, 22))).isEqualTo(-1);
    }
}
