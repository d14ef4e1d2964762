package org.tessera.desktop.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.theme.TextSize;

/** Ctrl and plus, minus or zero make all text larger, smaller or plain, on every screen. */
public final class TextSizeKeys {
    private TextSizeKeys() {}

    /** Listens on a window. */
    public static void listen(Node window, SettingsViewModel model) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown()) {
                change(event).ifPresent(change -> {
                    model.resize(change.apply(model.textSize()));
                    event.consume();
                });
            }
        });
    }

    private static Optional<UnaryOperator<TextSize>> change(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> Optional.of(TextSize::up);
            case MINUS, SUBTRACT -> Optional.of(TextSize::down);
            case DIGIT0, NUMPAD0 -> Optional.of(size -> TextSize.PLAIN);
            default -> Optional.empty();
        };
    }
}
