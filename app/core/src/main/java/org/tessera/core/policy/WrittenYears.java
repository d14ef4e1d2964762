package org.tessera.core.policy;

import java.util.List;
import java.util.regex.Pattern;

/** The years that a date is written with. A year of two digits leaves the century open and is not read. */
final class WrittenYears {
    /** Yes: {@code March 2021}, {@code 20211014}, {@code 20211014093000}. No: {@code 3/4/21}, {@code 12021}, {@code 1021}. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:1[89]|20)\\d{2})(?=\\D|$|(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?:\\d{4}|\\d{6})?(?!\\d))");

    private WrittenYears() {}

    /** The different years, earliest first. */
    static List<Integer> of(String date) {
        return YEAR.matcher(date)
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .sorted()
                .distinct()
                .toList();
    }
}
