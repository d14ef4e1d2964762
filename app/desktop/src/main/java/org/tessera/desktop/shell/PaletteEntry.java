package org.tessera.desktop.shell;

import java.util.Optional;

/**
 * A line of the palette: something to do or a place to go to.
 *
 * @param title what it is called
 * @param group where it belongs, for example a screen's name
 * @param key the key that does it too; empty if it has none
 * @param refused why it cannot be done now, in words; empty if it can
 * @param run does it
 */
record PaletteEntry(String title, String group, String key, Optional<String> refused, Runnable run) {
    /** Whether it can be done now. */
    boolean isOpen() {
        return refused.isEmpty();
    }
}
