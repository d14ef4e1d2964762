package org.tessera.core.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.policy.OldAge;
import org.tessera.core.vault.DateReading;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;

/**
 * The year of the latest date and the distance of the others, so that a model can follow the course of an illness without
 * a date element.
 *
 * <p>A year may stay, 45 CFR 164.514(b)(2)(i)(C), and is told of the latest date only: the years of two dates and the
 * distance between them narrow both down, a distance of one day across a new year even to the day. The same rule forbids
 * what shows an age over 89: of a date whose year lies more than 89 before that of today, or of the latest date of the
 * whole case, nothing is told, whatever else goes out with it.
 */
final class DateFacts {
    private final Map<Token, LocalDate> days;
    private final Optional<Map.Entry<Token, LocalDate>> anchor;

    private DateFacts(Map<Token, LocalDate> days) {
        this.days = days;
        this.anchor = days.entrySet()
                .stream()
                .max(Map.Entry.<Token, LocalDate>comparingByValue()
                        .thenComparing(entry -> entry.getKey().text(), Comparator.reverseOrder()));
    }

    /**
     * The facts of one prompt.
     *
     * @param prompt what goes out
     * @param whole all of the case, also what stays here
     * @param today the day on which the prompt is made
     */
    static DateFacts of(List<TokenEntry> prompt, List<TokenEntry> whole, LocalDate today) {
        LocalDate newest = Stream.concat(prompt.stream(), whole.stream())
                .flatMap(entry -> day(entry).stream())
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        Map<Token, LocalDate> days = new TreeMap<>(Comparator.comparing(Token::text));
        for (TokenEntry entry : prompt) {
            day(entry).filter(day -> !OldAge.isShownByBirth(day.getYear(), newest.getYear()))
                    .ifPresent(day -> days.put(entry.token(), day));
        }
        return new DateFacts(days);
    }

    private static Optional<LocalDate> day(TokenEntry entry) {
        return entry.kind().equals(Optional.of(IdentifierKind.DATE))
                ? DateReading.of(entry.value().reveal()).flatMap(DateReading::date)
                : Optional.empty();
    }

    /** The year of the latest date of the prompt; of any other, how many days lie between it and the latest one. */
    Optional<String> fact(Token token) {
        LocalDate day = days.get(token);
        if (day == null || anchor.isEmpty()) {
            return Optional.empty();
        }
        Token latest = anchor.get().getKey();
        LocalDate last = anchor.get().getValue();
        if (token.equals(latest)) {
            return Optional.of("in " + day.getYear());
        }
        long before = ChronoUnit.DAYS.between(day, last);
        return Optional.of((before == 0 ? "the same day as " : before == 1 ? "1 day before " : before + " days before ")
                + latest.text());
    }
}
