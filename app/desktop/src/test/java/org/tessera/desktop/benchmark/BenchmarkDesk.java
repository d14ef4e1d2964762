package org.tessera.desktop.benchmark;

import java.time.InstantSource;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.desktop.gallery.Hanging;
import org.tessera.desktop.workspace.OpenNote;

/**
 * The main window with the Review screen in it, 1280 by 800 px, and a person's hands. 900 by 800 px of it are painted, as
 * the screen of the headless toolkit is no wider.
 */
final class BenchmarkDesk implements AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final ReviewDesktop desktop;
    private final Hanging hanging;
    private final Parent window;
    private final Watch watch;

    BenchmarkDesk() {
        desktop = new ReviewDesktop(InventedNote.usual(0), InstantSource.system());
        hanging = Hanging.of(desktop::window, WIDTH, HEIGHT);
        window = hanging.at(WIDTH, HEIGHT, 1);
        watch = new Watch(window.getScene());
    }

    Watch watch() {
        return watch;
    }

    /** Puts a note on the table. */
    void open(ReviewSession session) {
        desktop.workspace().noteProperty().set(Optional.of(OpenNote.of(new CaseId("case"), session, TokenMap.EMPTY)));
    }

    /** Takes the note off the table. */
    void clear() {
        desktop.workspace().noteProperty().set(Optional.empty());
    }

    private Node text() {
        return window.lookup("#review-original");
    }

    /** Presses a key in the original text. */
    void press(KeyCode key, boolean shift, boolean control) {
        Event.fireEvent(text(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    /** Turns the wheel over the original text; below 0 the text moves up. */
    void wheel(double pixels) {
        Event.fireEvent(text(),
                new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, pixels, 0,
                        pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                        0, 0, new PickResult(text(), 0, 0)));
    }

    @Override
    public void close() {
        hanging.close();
    }
}
