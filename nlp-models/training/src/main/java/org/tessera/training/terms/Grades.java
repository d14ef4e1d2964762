package org.tessera.training.terms;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The grades of a classification, as a head of an eponym writes them: {@code <i-iii iia>} is i, ii, iii, 1, 2, 3 and iia,
 * {@code <0-2>} is 0, 1, 2, {@code <a-c>} is a, b, c,
 * and {@code <>} none. A grade is written behind the name ("Weber C") or behind a word
 * between ("Schizas grade B"); the word ends the term, because what follows it is no name.
 */
final class Grades {
    private static final List<String> BETWEEN = List.of("classification", "type", "grade");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private Grades() {}

    /** Whether a head is a set of grades. */
    static boolean areIn(String head) {
        return head.startsWith("<") && head.endsWith(">");
    }

    /** What may stand behind the name: first the words between, then the grades. */
    static Stream<String> of(String head) {
        return Stream.concat(BETWEEN.stream(),
                Stream.of(head.substring(1, head.length() - 1).split(" "))
                        .filter(grade -> !grade.isEmpty())
                        .flatMap(Grades::range));
    }

    private static Stream<String> range(String range) {
        int hyphen = range.indexOf('-');
        if (hyphen < 0) {
            return Stream.of(range);
        }
        String from = range.substring(0, hyphen);
        String to = range.substring(hyphen + 1);
        int first = ROMAN.indexOf(from);
        int last = ROMAN.indexOf(to);
        if (first >= 0 && last >= first) {
            return Stream.concat(ROMAN.subList(first, last + 1).stream(),
                    IntStream.rangeClosed(first + 1, last + 1).mapToObj(Integer::toString));
        }
        return from.length() == 1 && to.length() == 1
                ? IntStream.rangeClosed(from.charAt(0), to.charAt(0)).mapToObj(Character::toString)
                : Stream.of(range);
    }
}
