package org.tessera.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/** Where the page of keys can go: onto paper, or to a place that a person chooses. */
public interface KeysOutlet {
    /**
     * Asks for a printer and prints.
     *
     * @param sheets one node for each sheet of paper
     * @return false if the person left it or there is no printer
     */
    boolean print(Window owner, List<? extends Node> sheets);

    /** The place for a file that the person chose; empty if none was. */
    Optional<Path> place(Window owner);
}
