package org.tessera.desktop.signoff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.tessera.engine.document.LetterForm;

/** Asks a person where a file should go. */
public interface SavePlace {
    /**
     * The place that the person chose; empty if none was.
     *
     * @param form what is saved there
     */
    Optional<Path> ask(Window owner, LetterForm form);
}
