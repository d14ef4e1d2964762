package org.tessera.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Findings one below the other, each with its own actions. */
public final class FindingList extends VBox {
    /** A list without findings. */
    public FindingList() {
        getStyleClass().add("finding-list");
        setId("finding-list");
    }

    /** Shows findings. */
    public void show(List<Finding> findings) {
        getChildren().setAll(findings.stream().map(FindingList::card).toList());
    }

    private static Node card(Finding finding) {
        Node icon = finding.icon().at(IconSize.MEDIUM);
        finding.tone().apply(icon);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(icon, TextStyle.HEAD.label(finding.title()), space, TextStyle.META.label(finding.place()));
        head.getStyleClass().add("finding-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(TextStyle.SECOND.paragraph(finding.words()));
        body.getStyleClass().add("finding-body");
        if (!finding.actions().isEmpty()) {
            HBox actions = new HBox();
            actions.getStyleClass().add("finding-actions");
            finding.actions().forEach(action -> {
                Button button = ButtonRank.SECONDARY.small(action.words(), event -> action.run().run());
                button.setId("finding-" + finding.id() + "-" + actions.getChildren().size());
                actions.getChildren().add(button);
            });
            body.getChildren().add(actions);
        }
        VBox card = new VBox(head, body);
        card.getStyleClass().add("finding");
        card.setId("finding-" + finding.id());
        return card;
    }
}
