package org.tessera.desktop.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyCap;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Glossary;

/** What a screen is for, its keys, the words that it uses. */
final class HelpCard extends VBox {
    private final Button close;

    /** @param onAsked takes the wish for what a command shows instead */
    HelpCard(Messages messages, ScreenPlace place, List<KeySheet.Group> groups, Glossary glossary, Runnable onTour,
            Consumer<WindowCommand> onAsked, Runnable onClose) {
        getStyleClass().addAll("card", "strong", "help-card");
        setId("help-card");
        HelpPage page = HelpPage.of(place);
        String title = messages.get("help.title", messages.get(place.titleKey()));
        close = ButtonRank.QUIET.iconOnly(Icon.CLOSE, messages.get("close"), event -> onClose.run());
        close.setId("help-close");
        Button tour = ButtonRank.SECONDARY.of(Icon.START, messages.get("help.tour"), event -> onTour.run());
        tour.setId("help-tour");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(TextStyle.SCREEN.label(title), space, tour, close);
        head.getStyleClass().add("span-buttons");
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane more = new FlowPane(
                ask("help-guides", Icon.EXTERNAL, messages.get("help.guides"), WindowCommand.GUIDES, onAsked),
                ask("help-about", Icon.INFO, messages.get("help.about"), WindowCommand.ABOUT, onAsked),
                ask("help-self-test", Icon.PASSED, messages.get("help.self_test"), WindowCommand.SELF_TEST, onAsked));
        more.getStyleClass().add("help-more");
        GlossaryPane words = new GlossaryPane(messages, glossary);
        FlowPane terms = new FlowPane();
        terms.getStyleClass().add("glossary-see");
        page.terms()
                .forEach(id -> glossary.get(id).ifPresent(one -> terms.getChildren().add(words.link("screen", one))));
        VBox body = new VBox(TextStyle.BODY.paragraph(messages.get(page.wordsKey())), terms, more,
                keys(messages, groups), words);
        body.getStyleClass().add("help-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reasons-scroll");
        scroll.setAccessibleText(title);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
    }

    private static Button ask(String id, Icon icon, String words, WindowCommand command,
            Consumer<WindowCommand> onAsked) {
        Button button = ButtonRank.SECONDARY.of(icon, words, event -> onAsked.accept(command));
        button.setId(id);
        return button;
    }

    private static VBox keys(Messages messages, List<KeySheet.Group> groups) {
        VBox keys = new VBox(TextStyle.SECTION.label(messages.get("help.keys")));
        keys.getStyleClass().add("help-keys");
        for (KeySheet.Group group : groups) {
            keys.getChildren().add(TextStyle.GROUP.label(group.title()));
            for (KeyHint hint : group.hints()) {
                HBox row = new HBox();
                row.getStyleClass().add("key-hint");
                row.setAlignment(Pos.CENTER_LEFT);
                hint.keys().forEach(key -> row.getChildren().add(new KeyCap(key)));
                row.getChildren().add(TextStyle.BODY.label(hint.words()));
                keys.getChildren().add(row);
            }
        }
        return keys;
    }

    /** Puts the focus on the way out. */
    void focusClose() {
        close.requestFocus();
    }
}
