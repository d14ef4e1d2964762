package org.tessera.desktop.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import org.tessera.desktop.motion.Ticks;

/**
 * Takes away what was copied in the window, 30 s later and on locking, on whatever way it was copied: a button, a key, a
 * menu of a text field. What changes on the clipboard while another window has the focus is not ours and stays.
 */
public final class ClipboardGuard {
    /** How often it looks. */
    private static final Duration LOOK = Duration.ofMillis(500);

    /** How many looks a copied text stays: 30 s. */
    static final int LOOKS = 60;

    private final Board board;
    private final Ticks timer = new Ticks(LOOK, this::look);
    private Subscription focus = Subscription.EMPTY;
    private boolean focused;
    private Optional<String> known = Optional.empty();
    private Optional<String> ours = Optional.empty();
    private int left;

    /** The system's clipboard. */
    public interface Board {
        /** The text on it; empty if there is none. */
        Optional<String> text();

        /** Takes everything off it. */
        void clear();
    }

    /** A guard of a clipboard; it begins at {@link #begin}. */
    public ClipboardGuard(Board board) {
        this.board = board;
    }

    /** Watches from now, while a window has the focus. */
    public void begin(ObservableBooleanValue windowFocused) {
        end();
        known = board.text();
        focus = windowFocused.subscribe(this::focusChanged);
        timer.begin();
    }

    /** The last copy before the window loses the focus is ours; what comes until it has it again is not. */
    void focusChanged(boolean now) {
        if (now) {
            known = board.text();
        } else {
            notice();
        }
        focused = now;
    }

    /** One look: notices a copy, and counts down until it is taken away. */
    void look() {
        if (focused) {
            notice();
        }
        if (ours.isPresent() && --left <= 0) {
            takeAway();
        }
    }

    private void notice() {
        Optional<String> now = board.text();
        if (!now.equals(known)) {
            known = now;
            ours = now.filter(text -> !text.isEmpty());
            left = LOOKS;
        }
    }

    private void takeAway() {
        if (ours.equals(board.text())) {
            board.clear();
        }
        ours = Optional.empty();
        known = board.text();
    }

    /** Watches no more; what was copied here is taken away at once. */
    public void end() {
        timer.stop();
        focus.unsubscribe();
        if (focused) {
            notice();
        }
        takeAway();
        known = Optional.empty();
    }
}
