package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Words;

/** Finds known streets, towns, facilities and electronic addresses, and the parts of a known postal address. */
final class WordSearch {
    private static final Explanation PHRASE = new Explanation("KNOWN-09", "words of a known place");
    private static final Explanation ADDRESS = new Explanation("KNOWN-10", "known electronic address");
    private static final int LONGEST_GAP = 3;
    private static final int LEAST_LOCAL_PART = 5;
    private static final Pattern PARTS = Pattern.compile("[,;\\n^]+");
    /** Yes: {@code 02139}, {@code 02139-4307}. */
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");

    private final NoteText text;
    private final Words words;
    private final List<String> spelled = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    WordSearch(NoteText text) {
        this.text = text;
        this.words = text.words();
        for (int word = 0; word < words.size(); word++) {
            String spelling = Abbreviations.full(Spelling.fold(text.word(word)));
            spelled.add(spelling);
            places.computeIfAbsent(spelling, key -> new ArrayList<>()).add(word);
        }
    }

    /** The parts of a place or address: each stretch between commas on its own, the ZIP code as a number. */
    List<Detection> find(IdentifierKind kind, String value, NumberSearch numbers) {
        List<Detection> found = new ArrayList<>();
        for (String part : PARTS.split(value, -1)) {
            List<String> wanted = Spelling.words(part).stream().map(Abbreviations::full).toList();
            if (wanted.isEmpty()) {
                continue;
            }
            String last = part.strip().substring(part.strip().lastIndexOf(' ') + 1);
            if (ZIP.matcher(last).matches() && kind != IdentifierKind.FACILITY) {
                found.addAll(numbers.find(IdentifierKind.ZIP, last));
            }
            found.addAll(phrase(kind, wanted));
            if (kind == IdentifierKind.STREET && wanted.size() > 2 && isNumber(wanted.getFirst())) {
                found.addAll(phrase(kind, wanted.subList(0, 2)));
                found.addAll(phrase(kind, wanted.subList(1, wanted.size())));
            }
        }
        return found;
    }

    /** A value as it stands, in any case and with any blanks. */
    List<Detection> findPhrase(IdentifierKind kind, String value) {
        return phrase(kind, Spelling.words(value).stream().map(Abbreviations::full).toList());
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private List<Detection> phrase(IdentifierKind kind, List<String> wanted) {
        List<Detection> found = new ArrayList<>();
        if (wanted.isEmpty() || (wanted.size() == 1 && wanted.getFirst().length() < 3)) {
            return found;
        }
        for (int first : places.getOrDefault(wanted.getFirst(), List.of())) {
            int last = first + wanted.size() - 1;
            if (matches(first, wanted)) {
                found.add(new Detection(new TextSpan(words.start(first), words.end(last)), kind,
                        new Score(probability(first, wanted)), KnownIdentifierDetector.ID, PHRASE));
            }
        }
        return found;
    }

    private boolean matches(int first, List<String> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            int word = first + index;
            boolean joined = index == 0
                    || (word < words.size() && words.start(word) - words.end(word - 1) <= LONGEST_GAP);
            if (word >= words.size() || !joined || !spelled.get(word).equals(wanted.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** One ordinary word needs a capital; two words that are known to belong together do not stand there by chance. */
    private double probability(int first, List<String> wanted) {
        if (wanted.size() > 1) {
            return 0.99;
        }
        boolean ordinary = OrdinaryWords.contains(text, first);
        return ordinary ? text.isCapitalised(first) && !text.isShouted(first) ? 0.7 : 0.2 : 0.97;
    }

    /** An electronic address in any case, and its part before the at sign where that is no ordinary word. */
    List<Detection> findAddress(IdentifierKind kind, String value) {
        List<Detection> found = new ArrayList<>();
        String wanted = NoteText.of(value.strip()).plain();
        addAll(wanted, kind, 1.0, found);
        int at = wanted.indexOf('@');
        if (at >= LEAST_LOCAL_PART) {
            addAll(wanted.substring(0, at), kind, 0.9, found);
        }
        return found;
    }

    private void addAll(String wanted, IdentifierKind kind, double probability, List<Detection> found) {
        for (int at = text.plain().indexOf(wanted); at >= 0; at = text.plain().indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (!Character.isLetterOrDigit(text.at(at - 1)) && !Character.isLetterOrDigit(text.at(end))) {
                found.add(new Detection(new TextSpan(at, end), kind, new Score(probability), KnownIdentifierDetector.ID,
                        ADDRESS));
            }
        }
    }
}
