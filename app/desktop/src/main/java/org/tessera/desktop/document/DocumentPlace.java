package org.tessera.desktop.document;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person where a document should go. */
public interface DocumentPlace {
    /**
     * The place that the person chose; empty if none was.
     *
     * @param ending of the file's name, without the dot
     */
    Optional<Path> ask(Window owner, String ending);
}
