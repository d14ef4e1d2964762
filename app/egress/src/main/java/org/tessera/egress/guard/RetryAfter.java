package org.tessera.egress.guard;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long an endpoint asks to wait: {@code retry-after-ms}, or {@code retry-after} in seconds or as a date (RFC 9110). */
final class RetryAfter {
    /** Whoever asks for more gets this: nobody waits at a screen any longer. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** Yes: {@code 20}, {@code 1500}. No: {@code -1}, {@code 1.5}, {@code soon}. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private RetryAfter() {}

    /** The wait; empty if the endpoint does not say, or not in a form that can be read. */
    static Optional<Duration> read(HttpHeaders headers, Instant now) {
        return headers.firstValue("retry-after-ms")
                .flatMap(RetryAfter::number)
                .map(Duration::ofMillis)
                .or(() -> headers.firstValue("retry-after").flatMap(value -> seconds(value, now)))
                .map(wait -> wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }

    private static Optional<Duration> seconds(String value, Instant now) {
        return number(value).map(Duration::ofSeconds).or(() -> date(value).map(date -> {
            Duration wait = Duration.between(now, date);
            return wait.isNegative() ? Duration.ZERO : wait;
        }));
    }

    private static Optional<Long> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
