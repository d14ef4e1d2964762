package org.tessera.desktop.help;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Glossary;
import org.tessera.engine.assets.GlossaryTerm;

/** The glossary: a field to search in, and what was found, each word with its rule and the words beside it. */
final class GlossaryPane extends VBox {
    private final Messages messages;
    private final Glossary glossary;
    private final TextField find = new TextField();
    private final Label count = TextStyle.SECOND.label();
    private final VBox found = new VBox();

    GlossaryPane(Messages messages, Glossary glossary) {
        this.messages = messages;
        this.glossary = glossary;
        getStyleClass().add("glossary");
        find.setId("glossary-find");
        find.setPromptText(messages.get("help.glossary.find"));
        find.setAccessibleText(messages.get("help.glossary.find"));
        count.setId("glossary-count");
        found.setId("glossary-found");
        found.getStyleClass().add("glossary-found");
        find.textProperty().subscribe(typed -> show(glossary.find(typed)));
        getChildren().addAll(TextStyle.SECTION.label(messages.get("help.glossary")), find, count, found);
    }

    private void show(List<GlossaryTerm> terms) {
        count.setText(messages.get("help.glossary.count", terms.size()));
        found.getChildren().setAll(terms.stream().map(this::entry).toList());
    }

    private VBox entry(GlossaryTerm one) {
        FlowPane see = new FlowPane(TextStyle.META.label(messages.get("help.glossary.see")));
        see.getStyleClass().add("glossary-see");
        one.see().forEach(id -> glossary.get(id).ifPresent(other -> see.getChildren().add(link(one.id(), other))));
        VBox entry = new VBox(TextStyle.HEAD.label(one.term()), TextStyle.BODY.paragraph(one.plain()),
                TextStyle.META.label(one.citation()), see);
        entry.getStyleClass().add("glossary-entry");
        return entry;
    }

    /** A button that leads from somewhere to a word. */
    Button link(String from, GlossaryTerm one) {
        Button link = ButtonRank.QUIET.small(one.term(), event -> look(one));
        link.setId("glossary-" + from + "-to-" + one.id());
        link.setAccessibleText(messages.get("help.glossary.link", one.term()));
        return link;
    }

    /** Shows one word and nothing else. */
    void look(GlossaryTerm one) {
        find.setText(one.term());
        find.requestFocus();
        show(List.of(one));
    }
}
