package org.tessera.testkit.note;

import java.util.Locale;
import java.util.Random;

/**
 * An invented person.
 *
 * @param given first name
 * @param middle middle initial, or nothing
 * @param family last name, perhaps of two parts
 * @param title {@code Mr.}, {@code Ms.} or {@code Mrs.}
 */
record Person(String given, String middle, String family, String title) {
    private static final int ONE_IN = 8;

    static Person drawn(Random random) {
        Stock stock = Stock.HELD;
        Stock.Origin origin = stock.origins().get(random.nextInt(stock.origins().size()));
        String family = Stock.pick(origin.family(), random);
        if (random.nextInt(ONE_IN) == 0 && !family.contains("-") && !family.contains(" ")) {
            Stock.Origin other = stock.origins().get(random.nextInt(stock.origins().size()));
            family = family + "-" + Stock.pick(other.family(), random).replace(' ', '-');
        }
        String middle = random.nextInt(ONE_IN) == 0 ? String.valueOf((char) ('A' + random.nextInt(26))) : "";
        String title = switch (random.nextInt(3)) {
            case 0 -> "Mr.";
            case 1 -> "Ms.";
            default -> "Mrs.";
        };
        return new Person(Stock.pick(origin.given(), random), middle, family, title);
    }

    /** A relative: another first name, mostly the same family. */
    Person relative(Random random) {
        Person other = drawn(random);
        return random.nextInt(3) == 0 ? other : new Person(other.given, "", family, other.title);
    }

    String full() {
        return given + (middle.isEmpty() ? " " : " " + middle + ". ") + family;
    }

    String reversed() {
        return family + ", " + given + (middle.isEmpty() ? "" : " " + middle);
    }

    String capitals() {
        return (family + ", " + given).toUpperCase(Locale.ROOT);
    }

    String initials() {
        return given.charAt(0) + ". " + family.charAt(0) + ".";
    }

    String initialAndFamily() {
        return given.charAt(0) + ". " + family;
    }
}
