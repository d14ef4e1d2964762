package org.tessera.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;

/** One screen of the workstation: built once, shown and hidden many times. */
public interface Screen {
    /** Where it stands. */
    ScreenPlace place();

    /** What it shows. */
    Node content();

    /** What stands in the header while it is shown. */
    ScreenHeader header();

    /** The keys that the status bar names, the most used first, in the keys that hold now. */
    default List<KeyHint> keyHints(KeyWords keys) {
        return List.of();
    }

    /** What its keys can do, as things stand; the palette shows it. */
    default List<Offer> offers() {
        return List.of();
    }

    /** Whether a press where it was made means a command of this screen; one that reads its keys itself says no. */
    default boolean takes(Command command, KeyEvent press) {
        return true;
    }

    /** Where it can lead from every screen, for example to a note; said without what identifies a patient. */
    default List<Action> destinations() {
        return List.of();
    }

    /** Called each time it comes to the front: put the focus where the work is. */
    void shown();
}
