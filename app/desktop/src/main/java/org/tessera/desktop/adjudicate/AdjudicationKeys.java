package org.tessera.desktop.adjudicate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.text.Messages;

/** What keys do while differences are settled. */
enum AdjudicationKeys {
    FIRST("adjudicate.key.first", new KeyCodeCombination(KeyCode.DIGIT1)),
    SECOND("adjudicate.key.second", new KeyCodeCombination(KeyCode.DIGIT2)),
    KIND("adjudicate.key.kind", new KeyCodeCombination(KeyCode.DIGIT3)),
    REOPEN("adjudicate.key.reopen", new KeyCodeCombination(KeyCode.U)),
    NEXT("adjudicate.key.next", new KeyCodeCombination(KeyCode.J)),
    PREVIOUS("adjudicate.key.previous", new KeyCodeCombination(KeyCode.K)),
    NEXT_OPEN("adjudicate.key.next_open", new KeyCodeCombination(KeyCode.N)),
    UNDO("adjudicate.key.undo", new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN)),
    REDO("adjudicate.key.redo", new KeyCodeCombination(KeyCode.Y, KeyCombination.CONTROL_DOWN)),
    FINISH("adjudicate.key.finish", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN)),
    BACK("adjudicate.key.back", new KeyCodeCombination(KeyCode.ESCAPE)),
    KEYS("adjudicate.key.keys", new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN));

    private final String messageKey;
    @SuppressWarnings("ImmutableEnumChecker") // a combination has no setter
    private final KeyCombination key;

    AdjudicationKeys(String messageKey, KeyCombination key) {
        this.messageKey = messageKey;
        this.key = key;
    }

    static Optional<AdjudicationKeys> of(KeyEvent event) {
        return Arrays.stream(values()).filter(one -> one.key.match(event)).findFirst();
    }

    /** The key of its words. */
    String messageKey() {
        return messageKey;
    }

    private KeyHint hint(Messages messages) {
        return new KeyHint(List.of(key.getDisplayText()), messages.get(messageKey()));
    }

    /** The keys that the status bar names. */
    static List<KeyHint> hints(Messages messages) {
        return List.of(FIRST, SECOND, KIND, NEXT, PREVIOUS, UNDO).stream().map(one -> one.hint(messages)).toList();
    }

    /** All of them on one card. */
    static Node sheet(Messages messages, Runnable onClose) {
        return new KeySheet(messages.get("adjudicate.keys.title"),
                List.of(new KeySheet.Group(messages.get("review.keys.commands"),
                        Arrays.stream(values()).map(one -> one.hint(messages)).toList())),
                messages.get("close"), onClose);
    }
}
