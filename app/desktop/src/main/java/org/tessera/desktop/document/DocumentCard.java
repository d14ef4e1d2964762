package org.tessera.desktop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** Asks in which form a document without identifiers is saved, and says what was done to it or why it is not given out. */
final class DocumentCard extends VBox {
    private final Messages messages;
    private final DocumentViewModel model;
    private final Runnable onBack;
    private final Label said = TextStyle.SECOND.paragraph("");
    private final StackPane problem = new StackPane();
    private List<Button> ways = List.of();

    DocumentCard(Messages messages, DocumentViewModel model, DocumentState state, Runnable onBack) {
        this.messages = messages;
        this.model = model;
        this.onBack = onBack;
        setId("document-card");
        getStyleClass().add("document-card");
        setAlignment(Pos.TOP_CENTER);
        said.setId("document-said");
        Announcement.follow(said);
        problem.getStyleClass().add("pane-problem");
        ways = state.forms().stream().map(form -> way(form, state)).toList();
        List<Node> buttons = new ArrayList<>(ways.reversed());
        buttons.addFirst(AskCard.back(messages, "review.back", onBack));
        getChildren().add(new AskCard(messages.get("document.save"),
                List.of(TextStyle.BODY.paragraph(messages.get("document.save.words")), problem, said), buttons));
        show(state);
    }

    private Button way(DocumentState.Form form, DocumentState state) {
        boolean first = state.forms().getFirst() == form;
        Button button = (first ? ButtonRank.PRIMARY : ButtonRank.SECONDARY).of(Icon.EXPORT, switch (form) {
            case DOCUMENT -> messages.get("document.save.as", messages.get(DocumentWords.keyOf(state.format())));
            case TEXT -> messages.get("document.save.text");
        }, event -> model.make(form));
        button.setId(switch (form) {
            case DOCUMENT -> "document-save";
            case TEXT -> "document-save-text";
        });
        return button;
    }

    void show(DocumentState state) {
        boolean asking = state.stage() instanceof DocumentState.Stage.Asking;
        ways.forEach(way -> way.setDisable(!asking));
        said.setText(asking ? messages.get("document.save.name") : messages.get("document.making"));
        if (state.stage() instanceof DocumentState.Stage.Saved) {
            onBack.run();
        }
        showProblem(state.stage() instanceof DocumentState.Stage.Asking(Optional<Problem> failed) ? failed
                : Optional.empty());
    }

    private void showProblem(Optional<Problem> failed) {
        problem.getChildren().setAll(failed.map(now -> new ProblemCard(messages, now, List.of())).stream().toList());
        problem.setManaged(failed.isPresent());
    }

    void focusFirst() {
        ways.getFirst().requestFocus();
    }
}
