package org.tessera.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Commands;
import org.tessera.desktop.command.KindCommand;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.text.Messages;

/** All keys of a screen and of the window in groups, as the sheet shows them. */
final class ScreenKeys {
    private final Messages messages;
    private final KeyWords keys;

    ScreenKeys(Messages messages, KeyWords keys) {
        this.messages = messages;
        this.keys = keys;
    }

    /** The keys of a scope, those of kinds in a group of their own, and those of the window. */
    List<KeySheet.Group> groups(Optional<Scope> scope) {
        List<KeySheet.Group> groups = new ArrayList<>();
        scope.ifPresent(here -> {
            List<Command> own = Commands.of(here);
            add(groups, messages.get(here.messageKey()),
                    own.stream().filter(command -> !(command instanceof KindCommand)).toList());
            add(groups, messages.get("command.kinds"), own.stream().filter(KindCommand.class::isInstance).toList());
        });
        add(groups, messages.get(Scope.WINDOW.messageKey()), Commands.of(Scope.WINDOW));
        return groups;
    }

    private void add(List<KeySheet.Group> groups, String title, List<Command> commands) {
        List<KeyHint> hints = commands.stream()
                .map(command -> new KeyHint(keys.all(command), messages.get(command.messageKey())))
                .filter(hint -> !hint.keys().isEmpty())
                .toList();
        if (!hints.isEmpty()) {
            groups.add(new KeySheet.Group(title, hints));
        }
    }
}
