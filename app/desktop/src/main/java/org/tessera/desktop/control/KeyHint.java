package org.tessera.desktop.control;

import java.util.List;

/**
 * A key and what it does, for the status bar.
 *
 * @param keys one cap each, for example {@code Ctrl} and {@code Z}
 * @param words what they do
 */
public record KeyHint(List<String> keys, String words) {
    public KeyHint {
        keys = List.copyOf(keys);
    }
}
