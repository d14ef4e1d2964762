package org.tessera.core.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenFormat;

/** How numbers are written: with a sign, a leading point, a slash, a fraction, in any digits, or in words before a unit. */
final class Numbers {
    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final String SPOKEN = "(?:" + String.join("|", ONES.reversed()) + "|" + String.join("|", TENS)
            + "|hundred|thousand)";

    /**
     * A number in words before a unit. Yes: {@code five hundred mg}, {@code twenty-one days}. No: {@code one of them}.
     */
    private static final String WORDS = "(?<!\\p{L})(?i:" + SPOKEN + "(?:[ -]" + SPOKEN + "){0,5}(?=[ -]"
            + Units.SPELLED + "(?!\\p{L})))";

    /** A sign with text before it in its line, since one at the start is a list's. Yes: {@code K -5}. No: {@code 3-5}. */
    private static final String SIGN = "(?:(?<=\\S[ \\t]{1,3}|[(=:])[-\\u2212](?=[.\\p{N}]))?";

    /** Yes: {@code 140/90}, {@code .5}, {@code 50\u00BD}. No: {@code .}. */
    static final String WRITTEN = SIGN + "(?:(?<![\\p{L}\\p{N}])\\.)?\\p{N}+(?:[.,/]\\p{N}+)*|" + WORDS;

    private static final Pattern ANY = Pattern.compile(WRITTEN);

    /** Not in a word and no list number. Yes: {@code 50}, {@code 1.1}. No: {@code 2.} at the start of a line. */
    private static final Pattern ALONE = Pattern
            .compile("(?m)(?<![\\p{L}\\p{N}.,/])" + "(?!(?<=^[ \\t]{0,12})\\d{1,2}[.)]\\s)(?:" + WRITTEN + ")");

    private Numbers() {}

    /** The places of numbers that stand alone. */
    static List<TextSpan> alone(String text) {
        List<TextSpan> places = new ArrayList<>();
        Matcher number = ALONE.matcher(text);
        while (number.find()) {
            places.add(new TextSpan(number.start(), number.end()));
        }
        return places;
    }

    /** Every number of a text, normal, and the parts of those with a slash. */
    static Set<String> of(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = ANY.matcher(TokenFormat.masked(text, " "));
        while (number.find()) {
            String normal = normal(number.group());
            numbers.add(normal);
            numbers.addAll(List.of(normal.split("/", -1)));
        }
        return numbers;
    }

    /** One writing of a number for all: ASCII digits, a zero before a leading point, digits for words. */
    static String normal(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('\u2044', '/')
                .replace('\u2212', '-')
                .toLowerCase(Locale.ROOT);
        if (Character.isLetter(plain.charAt(0))) {
            return String.valueOf(value(plain));
        }
        return plain.startsWith(".") ? "0" + plain : plain.startsWith("-.") ? "-0" + plain.substring(1) : plain;
    }

    private static int value(String words) {
        int all = 0;
        int part = 0;
        for (String word : words.split("[ -]", -1)) {
            switch (word) {
                case "hundred" -> part = Math.max(1, part) * 100;
                case "thousand" -> {
                    all += Math.max(1, part) * 1000;
                    part = 0;
                }
                default -> part += TENS.contains(word) ? 10 * (TENS.indexOf(word) + 2) : ONES.indexOf(word);
            }
        }
        return all + part;
    }

    /** The number that a digit or a word below twenty stands for. */
    static Optional<Integer> small(String word) {
        return word.chars().allMatch(Character::isDigit) ? Optional.of(Integer.valueOf(word))
                : Optional.of(ONES.indexOf(word)).filter(number -> number >= 0);
    }
}
