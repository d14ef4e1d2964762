package org.tessera.core.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is taken, in one writing for all. */
final class Frequencies {
    /** Yes: {@code q6h}, {@code twice daily}, {@code every 8 hours}, {@code at night}. No: {@code twice}, {@code 3 days}. */
    static final String WRITTEN = "(?<!\\p{L})(?i:q ?\\d{1,2} ?h(?:rs?|ours?)?|b\\.?i\\.?d|t\\.?i\\.?d|q\\.?i\\.?d"
            + "|qd|qod|qhs|qam|qpm|qweek|daily|weekly|monthly|nightly|hourly|(?:at|every|each) (?:night|bedtime)"
            + "|(?:every|each) (?:other )?(?:day|week|month|morning|evening|hour)"
            + "|every \\w{1,6} (?:hours?|hrs?|days?|weeks?)"
            + "|(?:once|twice|thrice|\\w{1,5} times) (?:(?:a|per|each|every|in a) )?(?:day|daily|week|weekly|month|monthly))"
            + "(?!\\p{L})";

    /** Yes: {@code q6h}, {@code every 8 hours}. No: {@code every day}. */
    private static final Pattern APART = Pattern
            .compile("(?:q ?(?<hours>\\d{1,2}) ?h.*|every (?<number>\\w+) (?<unit>hour|hr|day|week)s?)");

    /** Yes: {@code twice daily}, {@code 3 times a week}. No: {@code daily}. */
    private static final Pattern TIMES = Pattern
            .compile("(?<count>once|twice|thrice|\\w+)(?: times)? .*(?<per>da|week|month).*");

    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("bid", "2/day"), Map.entry("tid", "3/day"),
            Map.entry("qid", "4/day"), Map.entry("qd", "1/day"), Map.entry("daily", "1/day"),
            Map.entry("every day", "1/day"), Map.entry("each day", "1/day"), Map.entry("qod", "every 2 day"),
            Map.entry("every other day", "every 2 day"), Map.entry("every other week", "every 2 week"),
            Map.entry("weekly", "1/week"), Map.entry("qweek", "1/week"), Map.entry("every week", "1/week"),
            Map.entry("each week", "1/week"), Map.entry("monthly", "1/month"), Map.entry("every month", "1/month"),
            Map.entry("each month", "1/month"), Map.entry("hourly", "24/day"), Map.entry("every hour", "24/day"),
            Map.entry("nightly", "1/night"), Map.entry("qhs", "1/night"), Map.entry("at night", "1/night"),
            Map.entry("at bedtime", "1/night"), Map.entry("every night", "1/night"), Map.entry("each night", "1/night"),
            Map.entry("every bedtime", "1/night"), Map.entry("qam", "1/morning"),
            Map.entry("every morning", "1/morning"), Map.entry("each morning", "1/morning"),
            Map.entry("qpm", "1/evening"), Map.entry("every evening", "1/evening"));

    private static final Set<String> ONCE_A_DAY = Set.of("1/night", "1/morning", "1/evening");

    private Frequencies() {}

    /** The normal form, for example {@code 2/day} of {@code bid} and of {@code every 12 hours}. */
    static String normal(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace(".", "");
        String known = SHORT.get(plain);
        if (known != null) {
            return known;
        }
        Matcher apart = APART.matcher(plain);
        if (apart.matches()) {
            return apart.group("hours") != null ? hours(apart.group("hours"))
                    : apart.group("unit").startsWith("h") ? hours(apart.group("number"))
                            : "every " + number(apart.group("number")) + " " + apart.group("unit");
        }
        Matcher times = TIMES.matcher(plain);
        if (times.matches()) {
            String per = times.group("per").equals("da") ? "day" : times.group("per");
            return number(times.group("count")) + "/" + per;
        }
        return plain;
    }

    private static String hours(String number) {
        String hours = number(number);
        return switch (hours) {
            case "24", "12", "8", "6", "4", "3", "2", "1" -> 24 / Integer.parseInt(hours) + "/day";
            default -> "every " + hours + " hour";
        };
    }

    private static String number(String word) {
        return switch (word) {
            case "once" -> "1";
            case "twice" -> "2";
            case "thrice" -> "3";
            default -> Numbers.small(word).map(String::valueOf).orElse(word);
        };
    }

    /** Whether what is said is one of those that are noted, or once a day for once at a time of the day. */
    static boolean agree(String said, Set<String> noted) {
        return noted.contains(said) || (said.equals("1/day") && noted.stream().anyMatch(ONCE_A_DAY::contains));
    }
}
