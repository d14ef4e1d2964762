package org.tessera.core.provider;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something in a profile that ends.
 *
 * @param what in words, for example {@code agreement}
 * @param lastDay the last day on which it holds
 */
public record ExpiryNotice(String what, LocalDate lastDay) {
    /** How many days before its end a person is told. */
    public static final int DAYS_BEFORE = 60;

    /** Everything in a profile that ends, the soonest first: the agreement, attestations, the model that is asked. */
    public static List<ExpiryNotice> of(ProviderProfile profile) {
        Coverage coverage = profile.coverage();
        Stream<ExpiryNotice> agreement = coverage.agreement()
                .expiresOn()
                .map(day -> new ExpiryNotice("agreement", day))
                .stream();
        Stream<ExpiryNotice> words = coverage.attestations()
                .stream()
                .map(word -> new ExpiryNotice("attestation of " + word.setting().title(),
                        word.lastDay(profile.route())));
        Stream<ExpiryNotice> model = coverage.models()
                .getFirst()
                .retires()
                .map(day -> new ExpiryNotice("model " + profile.model(), day))
                .stream();
        return Stream.of(agreement, words, model)
                .flatMap(notices -> notices)
                .sorted(Comparator.comparing(ExpiryNotice::lastDay))
                .toList();
    }

    /** Whether a person is told on a day: it ends within {@link #DAYS_BEFORE} days, or has ended. */
    public boolean isDue(LocalDate today) {
        return !lastDay.isAfter(today.plusDays(DAYS_BEFORE));
    }
}
