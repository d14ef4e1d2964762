package org.tessera.desktop.signoff;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.tessera.core.note.PhiText;

/** The system's clipboard; what was put there is taken away after 30 s, unless something else lies there by then. */
public final class TimedClipboard implements Clip {
    private static final Duration KEPT = Duration.seconds(30);

    private final PauseTransition clear = new PauseTransition(KEPT);

    @Override
    public void put(PhiText text) {
        set(text.reveal());
        clear.setOnFinished(event -> {
            if (text.reveal().equals(Clipboard.getSystemClipboard().getString())) {
                set("");
            }
        });
        clear.playFromStart();
    }

    private static void set(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
