package org.tessera.testkit.note;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Who and what stands in one note: the same person, city or hospital each time it is named. */
final class Cast {
    private final Random random;
    private final Person patient;
    private final Person relative;
    private final Map<String, Person> staff = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    Cast(Random random) {
        this.random = random;
        this.patient = Person.drawn(random);
        this.relative = patient.relative(random);
    }

    Person patient() {
        return patient;
    }

    Person relative() {
        return relative;
    }

    /** A clinician by a role such as {@code dr} or {@code dr2}. */
    Person staff(String role) {
        return staff.computeIfAbsent(role, name -> Person.drawn(random));
    }

    /** A town by a role such as {@code city}. */
    String city(String role) {
        return places.computeIfAbsent(role, name -> town());
    }

    private String town() {
        String stem = Stock.HELD.part("stem", random);
        return random.nextInt(3) == 0 ? Stock.HELD.part("prefix", random) + stem
                : stem + Stock.HELD.part("ending", random);
    }

    /** A place with a name by a role such as {@code pharmacy} or {@code facility2}. */
    String organization(String role) {
        return places.computeIfAbsent(role, this::named);
    }

    private String named(String role) {
        Stock stock = Stock.HELD;
        String name = switch (random.nextInt(3)) {
            case 0 -> stock.part("stem", random);
            case 1 -> town();
            default -> Stock.pick(stock.origins().get(random.nextInt(stock.origins().size())).family(), random);
        };
        return switch (role) {
            case "employer", "employer2" -> name + " " + stock.part("firm", random);
            case "facility", "facility2" -> hospital(name);
            case "lab", "lab2" -> name + " " + stock.part("lab", random);
            default -> name + " " + stock.part(role, random);
        };
    }

    private String hospital(String name) {
        String whole = name + " " + Stock.HELD.part("hospital", random);
        if (random.nextInt(8) > 0) {
            return whole;
        }
        StringBuilder letters = new StringBuilder();
        for (String word : (whole + " Center").split("[ -]", -1)) {
            letters.append(word.charAt(0));
        }
        return letters.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
