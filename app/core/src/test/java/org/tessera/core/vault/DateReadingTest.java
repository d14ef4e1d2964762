package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-10-14|2026-10-14", "20261014|2026-10-14", "2026/1/4|2026-01-04",
            "10/14/2026|2026-10-14", "1.4.2026|2026-01-04", "10-14-2026|2026-10-14", "October 14, 2026|2026-10-14",
            "Oct. 14th 2026|2026-10-14", "14 October 2026|2026-10-14", "14-Oct-2026|2026-10-14",
            "3rd of March 2024|2024-03-03", "Sept 9, 2025|2025-09-09", "FEB 29 2024|2024-02-29"})
    void readsADayWithItsYear(String written, LocalDate day) {
        assertThat(DateReading.of(written).flatMap(DateReading::date)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/14", "10/14/26", "October 14", "14 Oct", "3rd of March", "Feb 29"})
    void leavesTheYearOpenThatIsNotWrittenOut(String written) {
        assertThat(DateReading.of(written)).isPresent();
        assertThat(DateReading.of(written).flatMap(DateReading::date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May", "May 2026", "2026", "10/2026", "14/10/2026", "2026-13-01", "Feb 30",
            "Feb 29, 2025", "02/29/2026", "10/14/2026-10/16/2026", "Tuesday", "the day after Easter", "2026111",
            "202611", "10/14/026", "12-Jan-20", "0/4/2026"})
    void guessesNothing(String written) {
        assertThat(DateReading.of(written)).isEmpty();
    }

    @Test
    void tellsYearsOfTwoDigitsApart() {
        assertThat(DateReading.of("10/14/26")).isNotEqualTo(DateReading.of("10/14/25"))
                .isNotEqualTo(DateReading.of("10/14"))
                .isEqualTo(DateReading.of("10-14-26"));
    }
}
