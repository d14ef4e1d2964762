package org.tessera.desktop;

import javafx.application.Application;

/** Starts the workstation. It is no {@link Application} itself: on the class path JavaFX would refuse to start one. */
public final class Main {
    private Main() {}

    /** Opens the window and returns when it is closed. */
    public static void main(String[] args) {
        Application.launch(TesseraApp.class, args);
    }
}
