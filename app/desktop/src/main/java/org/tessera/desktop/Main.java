package org.tessera.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import org.tessera.desktop.start.Training;
import org.tessera.engine.log.CodeLogging;
import org.tessera.engine.log.LogFile;

/** Starts the workstation. It is no {@link Application} itself: on the class path JavaFX would refuse to start one. */
public final class Main {
    private Main() {}

    /** Opens the window and returns when it is closed. */
    public static void main(String[] args) {
        CodeLogging.install();
        if (Training.isWanted()) {
            Training.run(home -> open(home, "--home", home.toString()));
        } else {
            open(StartOptions.of(List.of(args)).home(), args);
        }
    }

    private static void open(Path home, String... args) {
        if (Display.isMissing()) {
            endWithoutDisplay();
        }
        LogFile.keepIn(home);
        try {
            Application.launch(TesseraApp.class, args);
        } catch (UnsupportedOperationException notReached) {
            endWithoutDisplay();
        }
    }

    private static void endWithoutDisplay() {
        Display.tell();
        System.exit(1);
    }
}
