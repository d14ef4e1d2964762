package org.tessera.desktop.signoff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person where a file should go. */
public interface SavePlace {
    /** The place that the person chose; empty if none was. */
    Optional<Path> ask(Window owner);
}
