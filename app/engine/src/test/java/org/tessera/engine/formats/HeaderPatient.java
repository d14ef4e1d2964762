package org.tessera.engine.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** An invented patient: given names that have short forms, family names made of syllables, numbers in every usual form. */
record HeaderPatient(String given, String nickname, String middle, String family, String spouse, LocalDate birth,
        String record, String ssn, String phone, String email, int house, String street, String city, String zip) {
    /** Full names and a short form of each, as people in the United States use them. */
    private static final List<String> GIVEN = List.of("Robert Bob", "William Bill", "Elizabeth Liz", "Margaret Peggy",
            "Katherine Kate", "Richard Dick", "James Jim", "Michael Mike", "Thomas Tom", "Patricia Patty",
            "Jennifer Jenny", "Theodore Ted", "Christopher Chris", "Alexander Alex", "Deborah Debbie", "Susan Sue",
            "Edward Eddie", "Joseph Joe", "Daniel Danny", "Benjamin Ben", "Samantha Sam", "Victoria Vicky",
            "Frederick Fred", "Gregory Greg", "Jacqueline Jackie", "Kenneth Ken", "Leonard Lenny", "Nicholas Nick",
            "Raymond Ray", "Stephanie Steph", "Timothy Tim", "Walter Walt", "Andrew Andy", "Charles Charlie",
            "Dorothy Dot", "Eleanor Ellie", "Francisco Paco", "Guadalupe Lupe", "José Pepe", "Zoë Zoe");
    private static final List<String> BEGIN = List.of("Bran", "Cald", "Dorn", "Esk", "Far", "Gars", "Hest", "Ingl",
            "Jor", "Kell", "Lund", "Morv", "Nord", "Ost", "Pell", "Quin", "Rav", "Stell", "Thor", "Ulv", "Varn", "Wex",
            "Yarr", "Zell");
    private static final List<String> MIDST = List.of("a", "e", "i", "o", "en", "er", "in", "um", "ander", "el");
    private static final List<String> END = List.of("wick", "holt", "mere", "sson", "dale", "burg", "ski", "vara",
            "lund", "ton", "quist", "mont", "feld", "rano", "bury", "tova");
    private static final List<String> PLACES = List.of("Lane", "Street", "Avenue", "Road", "Court", "Drive");

    static HeaderPatient of(Random random) {
        String[] given = pick(random, GIVEN).split(" ", -1);
        String family = family(random);
        int shape = random.nextInt(20);
        String written = shape == 0 ? "O'" + family
                : shape == 1 ? "van der " + family
                        : shape == 2 ? family + "-" + family(random) : shape == 3 ? "Mc" + family : family;
        String phone = "(" + (200 + random.nextInt(700)) + ") " + (200 + random.nextInt(700)) + "-" + digits(random, 4);
        return new HeaderPatient(given[0], given[1], family(random), written, pick(random, GIVEN).split(" ", -1)[0],
                LocalDate.of(1935, 1, 1).plusDays(random.nextInt(20_000)), (1 + random.nextInt(9)) + digits(random, 6),
                (100 + random.nextInt(500)) + "-" + (10 + random.nextInt(80)) + "-" + (1000 + random.nextInt(8999)),
                phone, given[0].charAt(0) + family + "@mail.example", 10 + random.nextInt(990),
                family(random) + " " + pick(random, PLACES), family(random),
                (10 + random.nextInt(80)) + digits(random, 3));
    }

    static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String family(Random random) {
        return pick(random, BEGIN) + pick(random, MIDST) + pick(random, END);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < count; digit++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
