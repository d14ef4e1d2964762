package org.tessera.training;

import java.util.List;
import java.util.Random;

/** Draws from lists with one seeded source of chance. */
record Dice(Random random) {
    /** Any of the values, each alike. */
    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Any of the values, the first ones more often: half of all draws come from the first quarter. */
    <T> T early(List<T> values) {
        double position = random.nextDouble();
        return values.get((int) (position * position * values.size()));
    }

    /** Any of the choices. */
    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A whole number from the first to the last, both included. */
    int number(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** So many random digits, the first not zero. */
    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < count; index++) {
            digits.append(number(index == 0 ? 1 : 0, 9));
        }
        return digits.toString();
    }

    /** A random capital letter. */
    String capital() {
        return String.valueOf((char) ('A' + random.nextInt(26)));
    }
}
