package org.tessera.desktop.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The forms of the Quality screen. */
final class QualityForms {
    private static final int MOST = 10_000;

    private final Messages messages;
    private final QualityViewModel model;
    private final Places places;

    /** Where files come from and go to. */
    interface Places {
        /** Asks for a place for the report and hands it on. */
        void save(Consumer<Path> then);

        /** Asks for a file of marked notes and hands it on. */
        void gold(Consumer<Path> then);
    }

    QualityForms(Messages messages, QualityViewModel model, Places places) {
        this.messages = messages;
        this.model = model;
        this.places = places;
    }

    Optional<Node> of(QualityState state) {
        return switch (state.asking()) {
            case NOTHING -> Optional.empty();
            case DRAW -> Optional.of(draw(state));
            case EXPORT -> Optional.of(export());
            case GOLD -> Optional.of(gold());
        };
    }

    private Node draw(QualityState state) {
        QualityWords words = new QualityWords(messages);
        NamedField count = new NamedField("quality-count", messages.get("quality.draw.count"), new TextField());
        count.field().setText(String.valueOf(state.toDraw()));
        Button draw = ButtonRank.PRIMARY.of(messages.get("quality.draw.confirm"), event -> draw(count));
        draw.setId("quality-draw-confirm");
        draw.setDefaultButton(true);
        int needed = QualityState.PLAN.needed(0).orElse(0);
        return new AskCard(messages.get("quality.draw.title"),
                List.of(TextStyle.BODY.paragraph(
                        messages.get("quality.draw.words", needed, words.bound(QualityState.PLAN.bound(0, needed)))),
                        count, TextStyle.SECOND.paragraph(messages.get("quality.draw.blind"))),
                List.of(draw, back()));
    }

    private void draw(NamedField field) {
        String typed = field.field().getText().strip();
        boolean number = typed.matches("[0-9]{1,5}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST;
        field.showFlaw(number ? Optional.empty() : Optional.of(messages.get("quality.draw.flaw", MOST)));
        if (number) {
            model.draw(Integer.parseInt(typed));
        }
    }

    private Node export() {
        CheckBox identifying = new CheckBox(messages.get("quality.export.identifying"));
        identifying.setId("quality-identifying");
        identifying.setWrapText(true);
        Button save = ButtonRank.PRIMARY.of(messages.get("quality.export.confirm"),
                event -> places.save(file -> model.export(file, identifying.isSelected())));
        save.setId("quality-export-confirm");
        save.setDefaultButton(true);
        return new AskCard(messages.get("quality.export"),
                List.of(TextStyle.BODY.paragraph(messages.get("quality.export.words")), identifying),
                List.of(save, back()));
    }

    private Node gold() {
        Button samples = ButtonRank.PRIMARY.of(messages.get("quality.gold.take_samples"),
                event -> model.evaluate(Optional.empty()));
        samples.setId("quality-gold-samples");
        Button file = ButtonRank.SECONDARY.of(messages.get("quality.gold.choose"),
                event -> places.gold(chosen -> model.evaluate(Optional.of(chosen))));
        file.setId("quality-gold-file");
        return new AskCard(messages.get("quality.gold.ask"),
                List.of(TextStyle.BODY.paragraph(messages.get("quality.gold.form"))), List.of(samples, file, back()));
    }

    private Button back() {
        return AskCard.back(messages, "quality.back", model::stopAsking);
    }
}
