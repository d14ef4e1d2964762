package org.tessera.desktop.gallery;

import java.util.function.Function;
import javafx.scene.Parent;
import org.tessera.desktop.text.Messages;

/**
 * A screen in one state: drawn by the gallery, and walked through by the tests of layout and of keyboard use.
 *
 * @param name of its pictures, for example {@code prompt-refused}
 * @param documented whether the guides show it
 * @param build makes it, on the toolkit's thread, in these words
 */
public record Exhibit(String name, boolean documented, Function<Messages, Parent> build) {
    /** A state that is drawn and not shown in the guides. */
    static Exhibit of(String name, Function<Messages, Parent> build) {
        return new Exhibit(name, false, build);
    }

    /** A state that the guides show. */
    static Exhibit documented(String name, Function<Messages, Parent> build) {
        return new Exhibit(name, true, build);
    }
}
