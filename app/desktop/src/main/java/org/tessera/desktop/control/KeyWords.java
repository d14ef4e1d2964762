package org.tessera.desktop.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.text.Messages;

/** The keys of commands as they are drawn and said, those that hold now. */
public final class KeyWords {
    private final Messages messages;
    private final Supplier<KeyMap> keys;

    /** The keys of a map that may be another one each time. */
    public KeyWords(Messages messages, Supplier<KeyMap> keys) {
        this.messages = messages;
        this.keys = keys;
    }

    /** One cap for each key of a press, for example {@code Ctrl} and {@code Z}. */
    public List<String> caps(KeyPress press) {
        return press.parts().stream().map(this::name).toList();
    }

    /** A press on one cap, for example {@code Ctrl Z}. */
    public String cap(KeyPress press) {
        return String.join(" ", caps(press));
    }

    /** The press that is shown for a command on one cap; empty if it has none. */
    public String cap(Command command) {
        return keys.get().shown(command).map(this::cap).orElse("");
    }

    /** All presses of a command, one cap each. */
    public List<String> all(Command command) {
        return keys.get().keys(command).stream().map(this::cap).toList();
    }

    /** All presses of a command in one line of words. */
    public String spoken(Command command) {
        return all(command).stream().collect(Collectors.joining(", "));
    }

    /**
     * What the foot of the window says of commands that belong together; each with its first key, one without a key not at
     * all.
     */
    public KeyHint hint(String wordsKey, Command... commands) {
        List<String> caps = Arrays.stream(commands)
                .map(keys.get()::shown)
                .flatMap(Optional::stream)
                .flatMap(press -> caps(press).stream())
                .toList();
        return new KeyHint(caps, messages.get(wordsKey));
    }

    private String name(String key) {
        return switch (key) {
            case "Ctrl" -> messages.get("key.ctrl");
            case "Shift" -> messages.get("key.shift");
            case "Alt" -> messages.get("key.alt");
            case "Enter" -> messages.get("key.enter");
            case "Backspace" -> messages.get("key.backspace");
            case "Delete" -> messages.get("key.delete");
            case "Esc" -> messages.get("key.escape");
            case "Tab" -> messages.get("key.tab");
            case "Space" -> messages.get("key.space");
            case "Left" -> messages.get("key.left");
            case "Right" -> messages.get("key.right");
            case "Up" -> messages.get("key.up");
            case "Down" -> messages.get("key.down");
            default -> key;
        };
    }
}
