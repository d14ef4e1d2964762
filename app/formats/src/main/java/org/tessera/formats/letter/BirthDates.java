package org.tessera.formats.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of birth as people write them. Of two numbers the month comes first, as in the United States. */
final class BirthDates {
    private static final List<DateTimeFormatter> FORMS = List
            .of("uuuu-M-d", "uuuuMMdd", "M/d/uuuu", "M-d-uuuu", "MMMM d, uuuu", "MMM d, uuuu")
            .stream()
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.US).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private BirthDates() {}

    /** {@code YYYYMMDD}; empty if the words are no date. */
    static Optional<String> hl7(String words) {
        return FORMS.stream().flatMap(form -> date(words, form).stream()).findFirst();
    }

    private static Optional<String> date(String words, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(words, form).format(DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
