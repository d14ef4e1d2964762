package org.tessera.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.text.Messages;

final class KeyMapTest {
    private static final KeyPress Q = KeyPress.parse("Q");

    @ParameterizedTest
    @EnumSource(Scope.class)
    void noDeliveredKeyMeansTwoThings(Scope scope) {
        Map<KeyPress, Command> taken = new HashMap<>();
        for (Command command : Commands.all()) {
            if (command.scope() == scope || command.scope() == Scope.WINDOW) {
                for (KeyPress key : command.standard()) {
                    assertThat(taken.put(key, command)).as("%s in %s", key, scope).isNull();
                }
            }
        }
    }

    @Test
    void everyCommandHasAnIdOfItsOwnAKeyAndWords() {
        Messages messages = new Messages(Locale.ENGLISH);
        assertThat(Commands.all()).extracting(Command::id).doesNotHaveDuplicates();
        assertThat(Commands.all()).allMatch(command -> !command.standard().isEmpty());
        assertThat(Commands.all()).allMatch(command -> messages.has(command.messageKey()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ctrl+Shift+Left", "?", "Ctrl++", "Alt+/", "F6", "Ctrl+Enter"})
    void pressIsReadAsItIsWritten(String text) {
        assertThat(KeyPress.parse(text)).hasToString(text);
    }

    @Test
    void changedKeyWinsAndTheDeliveredOneIsFree() {
        KeyMap map = KeyMap.STANDARD.with(ReviewCommand.CONFIRM, List.of(Q));
        assertThat(map.commandFor(Scope.REVIEW, Q)).contains(ReviewCommand.CONFIRM);
        assertThat(map.commandFor(Scope.REVIEW, KeyPress.parse("A"))).isEmpty();
        assertThat(map.commandFor(Scope.WORKLIST, Q)).isEmpty();
        assertThat(map.reset(ReviewCommand.CONFIRM)).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void keyOfAKindCanBeChangedToo() {
        KindCommand street = new KindCommand(IdentifierKind.STREET);
        KeyMap map = KeyMap.STANDARD.with(street, List.of(Q));
        assertThat(map.commandFor(Scope.REVIEW, Q)).contains(street);
        assertThat(KeyMap.of(map.text())).isEqualTo(map);
    }

    @Test
    void conflictIsFoundWithinAScopeAndWithTheWindow() {
        assertThat(KeyMap.STANDARD.holder(ReviewCommand.REJECT, KeyPress.parse("A"))).contains(ReviewCommand.CONFIRM);
        assertThat(KeyMap.STANDARD.holder(ReviewCommand.REJECT, KeyPress.parse("Ctrl+K")))
                .contains(WindowCommand.PALETTE);
        assertThat(KeyMap.STANDARD.holder(AuditCommand.VERIFY, KeyPress.parse("A"))).isEmpty();
        assertThat(KeyMap.STANDARD.holder(ReviewCommand.CONFIRM, KeyPress.parse("A"))).isEmpty();
    }

    @Test
    void mapIsKeptAsTextAndUnknownCommandsArePassedOver() {
        KeyMap map = KeyMap.STANDARD.with(ReviewCommand.CONFIRM, List.of(Q, KeyPress.parse("Ctrl+1")))
                .with(WorklistCommand.ORDER, List.of());
        assertThat(KeyMap.of(map.text())).isEqualTo(map);
        assertThat(KeyMap.of("review.gone=A\n" + map.text() + "\nnonsense")).isEqualTo(map);
        assertThat(KeyMap.of("")).isEqualTo(KeyMap.STANDARD);
        assertThat(map.shown(WorklistCommand.ORDER)).isEqualTo(Optional.empty());
    }

    @Test
    void fieldsKeepWhatIsTyped() {
        assertThat(KeyPress.parse("A").isTyping()).isTrue();
        assertThat(KeyPress.parse("Enter").isTyping()).isTrue();
        assertThat(KeyPress.parse("Ctrl+Enter").isTyping()).isFalse();
        assertThat(KeyPress.parse("F6").isTyping()).isFalse();
        assertThat(KeyPress.parse("F").isTyping()).isTrue();
    }
}
