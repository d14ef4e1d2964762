package org.tessera.desktop;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Starts the workstation. It is no {@link Application} itself: on the class path JavaFX would refuse to start one. */
public final class Main {
    /** Held so that their levels are not forgotten: they warn of the class path and of an optional module, no more. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("javafx"),
            Logger.getLogger("org.apache.lucene.internal.vectorization"));

    private Main() {}

    /** Opens the window and returns when it is closed. */
    public static void main(String[] args) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        Application.launch(TesseraApp.class, args);
    }
}
