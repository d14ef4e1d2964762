package org.tessera.desktop.theme;

import java.util.Arrays;
import java.util.Optional;

/** The sizes of all text, and with it of everything that stands around it. */
public enum TextSize {
    PLAIN(100), LARGER(125), LARGE(150), VERY_LARGE(175), LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size that is written like {@code 150}; empty if there is none. */
    public static Optional<TextSize> of(String percent) {
        return Arrays.stream(values()).filter(size -> String.valueOf(size.percent).equals(percent)).findFirst();
    }

    /** Against 100. */
    public int percent() {
        return percent;
    }

    /** The next larger one, or the largest. */
    public TextSize up() {
        return Arrays.stream(values()).filter(size -> size.percent > percent).findFirst().orElse(this);
    }

    /** The next smaller one, or the plain one. */
    public TextSize down() {
        return Arrays.stream(values())
                .filter(size -> size.percent < percent)
                .reduce((smaller, nearest) -> nearest)
                .orElse(this);
    }
}
