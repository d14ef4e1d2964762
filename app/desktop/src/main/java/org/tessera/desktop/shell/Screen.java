package org.tessera.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import org.tessera.desktop.control.KeyHint;

/** One screen of the workstation: built once, shown and hidden many times. */
public interface Screen {
    /** Where it stands. */
    ScreenPlace place();

    /** What it shows. */
    Node content();

    /** What stands in the header while it is shown. */
    ScreenHeader header();

    /** The keys that the status bar names, the most used first. */
    List<KeyHint> keyHints();

    /** Called each time it comes to the front: put the focus where the work is. */
    void shown();
}
