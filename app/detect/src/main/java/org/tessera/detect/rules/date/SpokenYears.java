package org.tessera.detect.rules.date;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;

/** Years of the twentieth century in words: "nineteen twenty-eight", "nineteen oh seven". */
final class SpokenYears {
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String ANY = String.join("|", NUMBERS.keySet());
    /** Yes: {@code nineteen twenty-eight}, {@code nineteen oh seven}. No: {@code nineteen days}. */
    static final String YEAR = "nineteen[ -](?:(?:oh|o)[ -])?(?:" + ANY + ")(?:[ -](?:" + ANY + "))?(?![a-z])";

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private SpokenYears() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        List<String> small = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
        small.forEach(word -> numbers.put(word, small.indexOf(word) + 1));
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        tens.forEach(word -> numbers.put(word, (tens.indexOf(word) + 2) * 10));
        return numbers;
    }

    /** The year that a match says; "nineteen nineteen" is 1919. */
    static int of(Found found) {
        int year = 1900;
        Matcher words = WORD.matcher(found.value());
        words.find();
        while (words.find()) {
            year += NUMBERS.getOrDefault(words.group(), 0);
        }
        return year;
    }
}
