package org.tessera.desktop.adjudicate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EmptyState;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Note left, differences right; or what stands there while there are none. */
final class AdjudicationView extends StackPane {
    private final Messages messages;
    private final HBox panes;
    private final Runnable onWorklist;
    private final Runnable onAgain;

    AdjudicationView(Messages messages, BothPane note, DifferencePane differences, Runnable onWorklist,
            Runnable onAgain) {
        this.messages = messages;
        this.onWorklist = onWorklist;
        this.onAgain = onAgain;
        getStyleClass().addAll("review", "adjudicate");
        setId("adjudicate");
        HBox.setHgrow(note, Priority.ALWAYS);
        panes = new HBox(note, differences);
        getChildren().add(panes);
    }

    void show(AdjudicationState state) {
        Node shown = switch (state) {
            case AdjudicationState.Open open -> panes;
            case AdjudicationState.Empty empty -> empty();
            case AdjudicationState.Loading loading -> middle(TextStyle.LEAD.label(messages.get("adjudicate.loading")));
            case AdjudicationState.Failed(var problem) ->
                middle(new ProblemCard(messages, problem, List.of(new Action(messages.get("adjudicate.again"), onAgain),
                        new Action(messages.get("adjudicate.worklist"), onWorklist))));
        };
        getChildren().setAll(shown);
    }

    private Node empty() {
        Button way = ButtonRank.PRIMARY.of(messages.get("adjudicate.worklist"), event -> onWorklist.run());
        way.setId("adjudicate-worklist");
        return new EmptyState(messages.get("adjudicate.empty"), messages.get("adjudicate.empty.words"), way, List.of());
    }

    private static Node middle(Node node) {
        VBox box = new VBox(node);
        box.getStyleClass().addAll("empty-state", "adjudicate-middle");
        return box;
    }
}
