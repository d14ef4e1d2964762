package org.tessera.desktop.start;

import java.nio.file.Path;
import javafx.application.Platform;
import org.tessera.desktop.error.Exits;

/** The ways out of a program whose files are not the ones that were built: it is left, and nothing in it is opened. */
public record NoWayIn() implements Exits {
    @Override
    public void goOn() {
        close();
    }

    @Override
    public void again() {
        close();
    }

    @Override
    public void lock() {
        close();
    }

    @Override
    public void close() {
        Platform.exit();
    }

    @Override
    public void open(Path folder) {
        close();
    }
}
