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
import org.tessera.detect.rules.scan.Words;

/** Finds known streets, towns and facilities, and the parts of a known postal address. */
final class WordSearch {
    private static final Explanation PHRASE = new Explanation("KNOWN-09", "words of a known place");
    private static final int LONGEST_GAP = 3;
    private static final int LEAST_MISSPELT = 7;
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
            if (kind == IdentifierKind.STREET && !isTown(wanted)) {
                found.addAll(new StreetSearch(text, spelled).find(wanted));
            } else if (kind != IdentifierKind.FACILITY) {
                found.addAll(misspelt(Spelling.words(part)));
            }
        }
        return found;
    }

    /** A value as it stands, in any case and with any blanks. */
    List<Detection> findPhrase(IdentifierKind kind, String value) {
        return phrase(kind, Spelling.words(value).stream().map(Abbreviations::full).toList());
    }

    /** A part of an address without a number and, behind its first word, without a word for a street or a unit. */
    private static boolean isTown(List<String> wanted) {
        return wanted.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))
                && wanted.stream().skip(1).noneMatch(StreetSearch::isStreetWord);
    }

    /** A town of one long word with an error in it, where a capital means something. */
    private List<Detection> misspelt(List<String> wanted) {
        List<Detection> found = new ArrayList<>();
        for (int first = 0; first + wanted.size() <= words.size(); first++) {
            boolean near = isNear(first, wanted);
            if (near && text.isCapitalised(first) && !text.isShouted(first)) {
                found.add(new Detection(new TextSpan(words.start(first), words.end(first + wanted.size() - 1)),
                        IdentifierKind.CITY, new Score(0.85), KnownIdentifierDetector.ID, PHRASE));
            }
        }
        return found;
    }

    private boolean isNear(int first, List<String> wanted) {
        boolean near = wanted.stream().mapToInt(String::length).sum() >= LEAST_MISSPELT;
        for (int index = 0; near && index < wanted.size(); index++) {
            int word = first + index;
            String folded = Spelling.fold(text.word(word));
            near = folded.equals(wanted.get(index)) || (!EverydayWords.contains(text, word)
                    && Closeness.isMisspelt(wanted.get(index), folded, wanted.size() > 1));
        }
        return near;
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
        boolean ordinary = EverydayWords.contains(text, first);
        return ordinary ? text.isCapitalised(first) && !text.isShouted(first) ? 0.7 : 0.2 : 0.97;
    }
}
