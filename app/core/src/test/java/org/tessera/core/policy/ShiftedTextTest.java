package org.tessera.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShiftedTextTest {
    private static final DateShift TWO_WEEKS = new DateShift(14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3/4-3/7/2021|3/18-3/21/2021",
            "12/28/2020 to 1/2/2021|01/11/2021 to 1/16/2021", "MARCH 25|APRIL 8", "3rd of March|17th of March",
            "Mar '21|Mar '21", "20210304093000|20210318093000", "25/12/2021|08/01/2022",
            "Tuesday, March 4, 2025|Tuesday, March 18, 2025", "Sept. 20, 2021|Oct. 4, 2021",
            "2021-03-04T09:30:00Z|2021-03-18T09:30:00Z", "12/25/99|01/08/00", "Feb 20|Mar 6"})
    void movesWhatCanBeReadAndKeepsItsForm(String written, String moved) {
        assertThat(ShiftedText.of(written, 2021, TWO_WEEKS)).contains(moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuesday", "Christmas", "the third of March", "02/30/2021", "3/4 or so", "13/13/2021",
            "March 3-7, 2021", "Easter Monday 2021"})
    void leavesNothingOfWhatItCannotRead(String written) {
        assertThat(ShiftedText.of(written, 2021, TWO_WEEKS)).isEmpty();
    }

    @Test
    void everyDrawnShiftIsWholeWeeksAndNeverNothing() {
        Random random = new Random(4);
        Set<Integer> days = IntStream.range(0, 5_000)
                .map(draw -> DateShift.draw(random).days())
                .boxed()
                .collect(Collectors.toSet());
        assertThat(days).hasSize(104).allMatch(day -> day % 7 == 0 && day != 0 && Math.abs(day) <= 364);
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(new DateShift(-364).of(day).getDayOfWeek()).isEqualTo(day.getDayOfWeek());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 371, -371})
    void refusesOtherDistances(int days) {
        assertThatThrownBy(() -> new DateShift(days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNobodyTheDistance() {
        assertThat(TWO_WEEKS).hasToString("DateShift");
    }
}
