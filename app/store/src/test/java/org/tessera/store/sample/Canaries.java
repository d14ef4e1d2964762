package org.tessera.store.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values that occur nowhere else, one for every place that holds something identifying, drawn from a seed. */
public final class Canaries {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int LENGTH = 12;

    private final Random random;

    /** The same seed gives the same values. */
    public Canaries(long seed) {
        this.random = new Random(seed);
    }

    /** The next value: twelve consonants, with a letter beyond ASCII in every second one. */
    public String next() {
        StringBuilder value = new StringBuilder();
        for (int index = 0; index < LENGTH; index++) {
            value.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        if (random.nextBoolean()) {
            value.setCharAt(LENGTH / 2, '\u00E9');
        }
        return value.toString();
    }

    /** The next values. */
    public List<String> next(int count) {
        List<String> values = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            values.add(next());
        }
        return values;
    }
}
