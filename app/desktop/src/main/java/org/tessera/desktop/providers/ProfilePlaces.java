package org.tessera.desktop.providers;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person which file to read, and where one should go. */
public interface ProfilePlaces {
    /** What a file is for. */
    enum Kind {
        PROFILE, REGISTER, CREDENTIAL
    }

    /** The file that the person chose; empty if none was. */
    Optional<Path> open(Window owner, Kind kind);

    /** The place that the person chose; empty if none was. */
    Optional<Path> save(Window owner, Kind kind, String offeredName);
}
