package org.tessera.desktop.about;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.models.ModelRow;

/** What this installation is: version, models, licences, and where things lie. */
final class AboutCard extends LayerCard {
    private final Messages messages;

    /**
     * A card.
     *
     * @param onAsked takes the wish for the self-test or the guides
     * @param onFolder shows a folder in the file manager of the system
     */
    AboutCard(Messages messages, AboutFacts facts, Consumer<WindowCommand> onAsked, Consumer<Path> onFolder,
            Runnable onClose) {
        super(messages, "about-card", messages.get("about.title"), onClose);
        this.messages = messages;
        Button test = ButtonRank.SECONDARY.of(Icon.PASSED, messages.get("about.self_test"),
                event -> onAsked.accept(WindowCommand.SELF_TEST));
        test.setId("about-self-test");
        Button guides = ButtonRank.SECONDARY.of(Icon.EXTERNAL, messages.get("help.guides"),
                event -> onAsked.accept(WindowCommand.GUIDES));
        guides.setId("about-guides");
        FlowPane ways = new FlowPane(test, guides);
        ways.getStyleClass().add("help-more");
        add(ways);
        facts.problems().forEach(problem -> add(new ProblemCard(messages, problem, List.of())));
        add(installation(facts, onFolder));
        add(section("about.models", "about.models.words", facts.models().stream().map(this::model).toList()));
        add(section("about.libraries", "about.libraries.words",
                facts.libraries().stream().map(AboutCard::library).toList()));
    }

    private Node installation(AboutFacts facts, Consumer<Path> onFolder) {
        VBox lines = new VBox(fact("about.version", facts.version()),
                fact("about.licence", messages.get("about.licence.own")), fact("about.runtime", facts.runtime()),
                fact("about.system", facts.system()), fact("about.state", facts.stateFolder().toString()),
                fact("about.installed",
                        facts.installation().map(Path::toString).orElseGet(() -> messages.get("about.sources"))),
                fact("about.texts",
                        facts.licenceTexts().map(Path::toString).orElseGet(() -> messages.get("about.no_texts"))));
        facts.licenceTexts().ifPresent(folder -> {
            Button open = ButtonRank.QUIET.small(messages.get("about.open_texts"), event -> onFolder.accept(folder));
            open.setId("about-licence-texts");
            lines.getChildren().add(open);
        });
        lines.getChildren().add(TextStyle.BODY.paragraph(messages.get("about.promise")));
        lines.getStyleClass().add("about-facts");
        return lines;
    }

    private Node fact(String key, String value) {
        Label name = TextStyle.SECOND.paragraph(messages.get(key));
        name.getStyleClass().add("about-name");
        Label words = TextStyle.BODY.paragraph(value);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(name, words);
    }

    private Node section(String titleKey, String wordsKey, List<Node> rows) {
        VBox section = new VBox(TextStyle.SECTION.label(messages.get(titleKey)),
                TextStyle.SECOND.paragraph(messages.get(wordsKey, rows.size())));
        section.getChildren().addAll(rows);
        section.getStyleClass().add("about-section");
        return section;
    }

    private Node model(ModelRow row) {
        VBox model = new VBox(
                TextStyle.STRONG.paragraph(messages.get("about.model", row.name(), row.version(), row.licence())),
                TextStyle.CODE.paragraph(row.sha256().hex()));
        model.getStyleClass().add("about-entry");
        return model;
    }

    private static Node library(ThirdParty library) {
        Label name = TextStyle.BODY.paragraph(library.name() + " " + library.version());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, TextStyle.SECOND.paragraph(library.licence()));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("about-row");
        return row;
    }
}
