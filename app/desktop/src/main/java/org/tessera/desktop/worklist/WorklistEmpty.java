package org.tessera.desktop.worklist;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EmptyState;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What stands where no note is: the ways in, and what the path does. */
final class WorklistEmpty extends VBox {
    private final Button samples;

    WorklistEmpty(Messages messages, Runnable onSamples, Runnable onImport, Runnable onPaste) {
        getStyleClass().add("worklist-empty");
        samples = ButtonRank.PRIMARY.of(Icon.START, messages.get("worklist.empty.samples"), event -> onSamples.run());
        samples.setId("empty-samples");
        Button files = ButtonRank.SECONDARY.of(Icon.IMPORT, messages.get("worklist.import"), event -> onImport.run());
        files.setId("empty-import");
        Button text = ButtonRank.SECONDARY.of(Icon.PASTE, messages.get("worklist.paste"), event -> onPaste.run());
        text.setId("empty-paste");
        Label drop = TextStyle.BODY.label(messages.get("worklist.empty.drop"));
        drop.setGraphic(Icon.EXPORT.at(IconSize.LARGE));
        HBox target = new HBox(drop);
        target.setAlignment(Pos.CENTER);
        target.getStyleClass().add("drop-target");
        Region rule = new Region();
        rule.getStyleClass().add("rail-rule");
        HBox path = new HBox(part(Icon.REVIEW, messages.get("screen.review"), messages.get("worklist.empty.review")),
                part(Icon.NOTHING_LEFT, messages.get("worklist.empty.gate.title"), messages.get("worklist.empty.gate")),
                part(Icon.RESPONSE, messages.get("screen.response"), messages.get("worklist.empty.response")),
                part(Icon.SIGN_OFF, messages.get("screen.sign_off"), messages.get("worklist.empty.sign_off")));
        path.getStyleClass().add("empty-path");
        VBox column = new VBox(new EmptyState(messages.get("worklist.empty.title"),
                messages.get("worklist.empty.words"), samples, List.of(files, text)), target, rule, path);
        column.getStyleClass().add("worklist-empty-column");
        getChildren().add(column);
    }

    private static Node part(Icon icon, String title, String words) {
        VBox part = new VBox(icon.at(IconSize.LARGE), TextStyle.HEAD.label(title), TextStyle.SECOND.paragraph(words));
        part.getStyleClass().add("empty-part");
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    /** Puts the focus on the primary action. */
    void focusSamples() {
        samples.requestFocus();
    }
}
