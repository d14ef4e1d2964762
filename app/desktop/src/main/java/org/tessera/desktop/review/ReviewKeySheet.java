package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.text.Messages;

/** The keys of the Review screen in words: the few of the status bar, and all of them. */
final class ReviewKeySheet {
    private final Messages messages;
    private final KeyMap keys;

    ReviewKeySheet(Messages messages, KeyMap keys) {
        this.messages = messages;
        this.keys = keys;
    }

    /** The keys that the status bar names. */
    List<KeyHint> hints() {
        return List.of(
                new KeyHint(List.of(first(ReviewCommand.NEXT), first(ReviewCommand.PREVIOUS)),
                        messages.get("review.hint.walk")),
                new KeyHint(List.of(first(ReviewCommand.CONFIRM)), messages.get("review.hint.confirm")),
                new KeyHint(List.of(first(ReviewCommand.REJECT)), messages.get("review.hint.reject")),
                new KeyHint(List.of(messages.get("review.hint.kind.keys")), messages.get("review.hint.kind")),
                new KeyHint(List.of(messages.get("review.hint.resize.shift"), messages.get("review.hint.resize.arrow")),
                        messages.get("review.hint.resize")),
                new KeyHint(List.of(first(ReviewCommand.NEXT_UNDECIDED)), messages.get("review.hint.next_undecided")),
                new KeyHint(List.of(messages.get("review.hint.all.key")), messages.get("review.hint.all")));
    }

    private String first(ReviewCommand command) {
        return keys.display(command).stream().findFirst().orElse("");
    }

    /** All keys on one card. */
    Node build(Runnable onClose) {
        SpanWords words = new SpanWords(messages);
        List<KeySheet.Group> groups = new ArrayList<>();
        groups.add(new KeySheet.Group(messages.get("review.keys.commands"),
                Arrays.stream(ReviewCommand.values())
                        .map(command -> new KeyHint(keys.display(command), messages.get(command.messageKey())))
                        .toList()));
        groups.add(new KeySheet.Group(messages.get("review.keys.kinds"),
                Arrays.stream(IdentifierKind.values())
                        .map(kind -> new KeyHint(List.of(KindKeys.of(kind)), words.kind(kind)))
                        .toList()));
        return new KeySheet(messages.get("review.keys.title"), groups, messages.get("close"), onClose);
    }
}
