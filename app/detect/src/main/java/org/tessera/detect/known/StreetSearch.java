package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Words;

/** Finds a known street with or without its house number, compass point, street word and unit. */
final class StreetSearch {
    private static final Explanation STREET = new Explanation("KNOWN-12", "known street, perhaps in part");
    private static final Explanation UNIT = new Explanation("KNOWN-13", "known unit of a building");
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "northeast", "northwest",
            "southeast", "southwest");
    private static final Set<String> SUFFIXES = Set.of("street", "avenue", "road", "drive", "lane", "boulevard",
            "court", "place", "terrace", "circle", "parkway", "highway", "square", "trail", "way", "loop", "pike",
            "row", "path");
    private static final Set<String> UNITS = Set.of("apartment", "unit", "suite", "room", "no", "number", "floor");
    private static final int LONGEST_GAP = 4;

    private final NoteText text;
    private final Words words;
    private final List<String> spelled;

    StreetSearch(NoteText text, List<String> spelled) {
        this.text = text;
        this.words = text.words();
        this.spelled = spelled;
    }

    /** Whether a long form is a word for a street or for a part of a building. */
    static boolean isStreetWord(String word) {
        return SUFFIXES.contains(word) || UNITS.contains(word);
    }

    /** A street taken apart. */
    private record Street(String house, List<String> name, String suffix) {
        static Street of(List<String> given) {
            List<String> rest = new ArrayList<>(given);
            int unit = rest.stream().filter(UNITS::contains).mapToInt(rest::indexOf).min().orElse(rest.size());
            rest = new ArrayList<>(rest.subList(0, unit));
            String house = !rest.isEmpty() && Character.isDigit(rest.getFirst().charAt(0)) ? rest.removeFirst() : "";
            if (rest.size() > 1 && COMPASS.contains(rest.getFirst())) {
                rest.removeFirst();
            }
            if (rest.size() > 1 && COMPASS.contains(rest.getLast())) {
                rest.removeLast();
            }
            String suffix = rest.size() > 1 && SUFFIXES.contains(rest.getLast()) ? rest.removeLast() : "";
            return new Street(house, List.copyOf(rest), suffix);
        }
    }

    /** Where the street of an address stands. */
    List<Detection> find(List<String> given) {
        List<Detection> found = new ArrayList<>();
        Street street = Street.of(given);
        for (int word = 0; word < words.size() && !street.name().isEmpty(); word++) {
            if (matches(street, word)) {
                found.add(around(street, word));
            }
        }
        int label = given.stream().filter(UNITS::contains).mapToInt(given::indexOf).min().orElse(-1);
        if (label >= 0 && label + 1 < given.size()) {
            unit(given.get(label + 1), found);
        }
        return found;
    }

    private boolean matches(Street street, int first) {
        for (int index = 0; index < street.name().size(); index++) {
            int word = first + index;
            if (word >= words.size() || (index > 0 && !isNext(word)) || !isSpelled(street.name().get(index), word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpelled(String known, int word) {
        return spelled.get(word).equals(known)
                || (!EverydayWords.contains(text, word) && Closeness.isMisspelt(known, spelled.get(word), false));
    }

    private boolean isNext(int word) {
        return word > 0 && word < words.size() && words.start(word) - words.end(word - 1) <= LONGEST_GAP;
    }

    private Detection around(Street street, int opening) {
        int first = opening;
        int last = opening + street.name().size() - 1;
        if (isNext(first) && COMPASS.contains(spelled.get(first - 1))) {
            first--;
        }
        boolean house = isNext(first) && !street.house().isEmpty() && spelled.get(first - 1).equals(street.house());
        first = house ? first - 1 : first;
        boolean suffix = isNext(last + 1) && spelled.get(last + 1).equals(street.suffix());
        last = suffix ? last + 1 : last;
        if ((house || suffix) && isNext(last + 1) && COMPASS.contains(spelled.get(last + 1))) {
            last++;
        }
        boolean exact = spelled.subList(opening, opening + street.name().size()).equals(street.name());
        double alone = exact && street.name().size() > 1 ? 0.9
                : EverydayWords.contains(text, opening) || !text.isCapitalised(opening) ? 0.15 : exact ? 0.7 : 0.15;
        return new Detection(new TextSpan(words.start(first), words.end(last)), IdentifierKind.STREET,
                new Score(house || suffix ? exact ? 0.99 : 0.97 : alone), KnownIdentifierDetector.ID, STREET);
    }

    /** {@code 4B} behind a word for a unit or a number sign. */
    private void unit(String unit, List<Detection> found) {
        for (int word = 0; word < words.size(); word++) {
            boolean label = spelled.get(word).equals(unit) && (text.at(words.start(word) - 1) == '#'
                    || (isNext(word) && UNITS.contains(spelled.get(word - 1))));
            if (label) {
                found.add(new Detection(new TextSpan(words.start(word), words.end(word)), IdentifierKind.STREET,
                        new Score(0.95), KnownIdentifierDetector.ID, UNIT));
            }
        }
    }
}
