package org.tessera.desktop.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** The part of the header that belongs to a screen. */
public final class ScreenHeader {
    private final boolean path;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty detail = new SimpleStringProperty("");
    private final StringProperty status = new SimpleStringProperty("");
    private final ObservableList<Node> actions = FXCollections.observableArrayList();

    private ScreenHeader(boolean path) {
        this.path = path;
    }

    /** The header of a step of the path: title of the note, then the step bar. */
    public static ScreenHeader ofPath() {
        return new ScreenHeader(true);
    }

    /** The header of any other screen: its title, larger. */
    public static ScreenHeader ofScreen() {
        return new ScreenHeader(false);
    }

    /** Whether the step bar is shown. */
    public boolean isPath() {
        return path;
    }

    /** The first line. */
    public StringProperty titleProperty() {
        return title;
    }

    /** The second line. */
    public StringProperty detailProperty() {
        return detail;
    }

    /** Words at the right end of the status bar. */
    public StringProperty statusProperty() {
        return status;
    }

    /** Buttons at the right end. */
    public ObservableList<Node> actions() {
        return actions;
    }
}
