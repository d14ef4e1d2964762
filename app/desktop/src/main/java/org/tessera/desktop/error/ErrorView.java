package org.tessera.desktop.error;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.error.Trouble.Way;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** The Error screen: one column on paper, and the next step first. */
public final class ErrorView extends StackPane {
    private final Button first;

    /** The screen for a trouble. */
    public ErrorView(Messages messages, Trouble trouble, Exits exits) {
        setId("error");
        getStyleClass().add("error-screen");
        Problem problem = trouble.problem();
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.get("problem.spoken", messages.get(problem.titleKey()), problem.whatHappened(),
                problem.whatIsSafe(), problem.whatToDo(), problem.code()));
        first = ButtonRank.PRIMARY.of(messages.get(trouble.way().messageKey()), event -> take(trouble.way(), exits));
        first.setId("error-first");
        first.getStyleClass().add("large");
        HBox ways = new HBox(first);
        ways.getStyleClass().add("empty-actions");
        trouble.report().map(Path::getParent).ifPresent(folder -> {
            Button open = ButtonRank.SECONDARY.of(Icon.IMPORT, messages.get("error.folder"),
                    event -> exits.open(folder));
            open.setId("error-folder");
            open.getStyleClass().add("large");
            ways.getChildren().add(open);
        });
        if (trouble.way() != Way.LOCK && trouble.way() != Way.CLOSE) {
            Button lock = ButtonRank.SECONDARY.of(Icon.LOCK, messages.get("error.lock"), event -> exits.lock());
            lock.setId("error-lock");
            lock.getStyleClass().add("large");
            ways.getChildren().add(lock);
        }
        Node icon = Icon.ALTERED.at(IconSize.LARGE);
        Tone.BAD.apply(icon);
        HBox code = new HBox(TextStyle.CODE.label(problem.code()));
        code.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(icon, TextStyle.FIGURE.paragraph(messages.get(problem.titleKey())),
                TextStyle.LEAD.paragraph(problem.whatHappened()),
                part(messages.get("error.safe"), problem.whatIsSafe()),
                part(messages.get("error.next"), problem.whatToDo()), ways, code);
        trouble.report()
                .ifPresent(report -> column.getChildren()
                        .add(TextStyle.META.paragraph(messages.get("error.report", report.getFileName()))));
        column.getStyleClass().add("error-column");
        StackPane paper = new StackPane(column);
        ScrollPane scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
    }

    private static void take(Way way, Exits exits) {
        switch (way) {
            case LOCK -> exits.lock();
            case AGAIN -> exits.again();
            case CLOSE -> exits.close();
            case ON -> exits.goOn();
        }
    }

    private static Node part(String title, String words) {
        return new VBox(TextStyle.GROUP.label(title), TextStyle.BODY.paragraph(words));
    }

    /** Puts the focus on the next step. */
    public void focus() {
        first.requestFocus();
    }
}
