package org.tessera.desktop.signoff;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.motion.Delay;

/** The system's clipboard; what was put there is taken away after 30 s, unless something else lies there by then. */
public final class TimedClipboard implements Clip {
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Delay clear = new Delay(this::clear);
    private Optional<PhiText> kept = Optional.empty();

    @Override
    public void put(PhiText text) {
        set(text.reveal());
        kept = Optional.of(text);
        clear.begin(KEPT);
    }

    private void clear() {
        if (kept.filter(text -> text.reveal().equals(Clipboard.getSystemClipboard().getString())).isPresent()) {
            set("");
        }
        kept = Optional.empty();
    }

    private static void set(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
