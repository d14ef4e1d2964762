package org.tessera.core.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Units of doses, results and time, each with its other spellings. */
final class Units {
    private static final Map<String, String> UNITS = units();

    /** Units of which a drug is given so many. */
    private static final Set<String> DOSES = Set.of("mg", "mcg", "g", "ml", "meq", "iu", "unit", "puff", "tablet",
            "drop");

    /** Every spelling, as an alternative of a pattern. */
    static final String SPELLED = UNITS.keySet()
            .stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    private Units() {}

    private static Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        for (String spellings : List.of("mg milligram milligrams", "mcg ug \u00B5g \u03BCg microgram micrograms",
                "g gram grams gm", "kg kilogram kilograms kgs", "ml milliliter milliliters millilitre cc",
                "l liter liters litre litres", "meq milliequivalent milliequivalents", "iu", "unit units", "% percent",
                "mmol millimole millimoles", "cm centimeter centimeters", "mm millimeter millimeters",
                "lb lbs pound pounds", "bpm", "mmhg", "minute minutes min mins", "hour hours hr hrs", "day days",
                "week weeks wk wks", "month months", "year years yr yrs", "puff puffs", "tablet tablets tab tabs",
                "drop drops", "dl", "ng", "degrees", "second seconds sec")) {
            List<String> all = List.of(spellings.split(" ", -1));
            all.forEach(spelling -> units.put(spelling, all.getFirst()));
        }
        return Map.copyOf(units);
    }

    /** The first spelling of a unit; empty if a word in small letters is none. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** Whether a drug is given in it. */
    static boolean isDose(String unit) {
        return DOSES.contains(unit);
    }
}
