package org.tessera.desktop.quality;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for places of the system's folders. */
public interface QualityFiles {
    /** Where the report should go; empty if nowhere. */
    Optional<Path> save(Window owner);

    /** Which file of marked notes to read; empty if none. */
    Optional<Path> gold(Window owner);
}
