package org.tessera.detect.rules.date;

import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/**
 * Dates and their parts below the year: in digits, with month names, in words, days of the week, holidays. A span covers
 * the whole date, the year included where it is written together with the day or month.
 */
public final class DateDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.date");

    private final RuleBook book = new RuleBook(ID,
            Stream.of(Weekdays.rules(), Holidays.rules(), MonthDates.rules(), NumericDates.rules(), OrdinalDays.rules())
                    .flatMap(List::stream)
                    .toList());

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return book.readWithRepairs(text);
    }
}
