package org.tessera.desktop;

import java.util.List;
import javafx.application.Application;
import org.tessera.engine.log.CodeLogging;
import org.tessera.engine.log.LogFile;

/** Starts the workstation. It is no {@link Application} itself: on the class path JavaFX would refuse to start one. */
public final class Main {
    private Main() {}

    /** Opens the window and returns when it is closed. */
    public static void main(String[] args) {
        CodeLogging.install();
        LogFile.keepIn(StartOptions.of(List.of(args)).home());
        Application.launch(TesseraApp.class, args);
    }
}
