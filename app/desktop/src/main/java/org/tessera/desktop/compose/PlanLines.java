package org.tessera.desktop.compose;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.gate.GateDecision;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.RoutePlan;

/** Who is asked when the chosen provider gives no answer, in order, and who is not, with the reason. */
final class PlanLines extends VBox {
    private final Messages messages;

    PlanLines(Messages messages) {
        this.messages = messages;
        getStyleClass().add("plan-lines");
        setId("prompt-plan");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(RoutePlan plan) {
        getChildren().setAll(plan.hops().stream().skip(1).map(this::line).toList());
        setVisible(!getChildren().isEmpty());
    }

    private Node line(RoutePlan.Hop hop) {
        String title = hop.profile().title();
        String said = hop.isOpen() ? messages.get("prompt.plan.then", title)
                : messages.get("prompt.plan.closed", title, reason(hop));
        Label words = TextStyle.SECOND.paragraph(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox((hop.isOpen() ? Icon.THEN : Icon.REFUSED).at(IconSize.SMALL), words);
        line.getStyleClass().add("plan-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String reason(RoutePlan.Hop hop) {
        return !hop.wider().isEmpty() ? String.join("; ", hop.wider()) : switch (hop.decision()) {
            case GateDecision.Permitted permitted -> "";
            case GateDecision.Refused refused -> refused.failures().getFirst().failure().orElse("");
        };
    }
}
