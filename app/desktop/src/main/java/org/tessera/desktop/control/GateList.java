package org.tessera.desktop.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.tessera.core.gate.GateCheck;
import org.tessera.desktop.text.Messages;

/** All checks of the gate, those that failed first. */
public final class GateList extends VBox {
    private final Messages messages;

    /** A list without checks. */
    public GateList(Messages messages) {
        this.messages = messages;
        getStyleClass().add("gate-list");
        setId("gate-list");
    }

    /**
     * Shows checks.
     *
     * @param checks in the order in which they were made
     * @param actions what is offered for a failed one
     */
    public void show(List<GateCheck> checks, Function<GateCheck, List<Action>> actions) {
        getChildren().setAll(checks.stream()
                .sorted(Comparator.comparing(GateCheck::isPassed))
                .map(check -> new GateRow(messages, check, check.isPassed() ? List.of() : actions.apply(check)))
                .toList());
    }
}
