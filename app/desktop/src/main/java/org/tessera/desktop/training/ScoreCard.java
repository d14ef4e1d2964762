package org.tessera.desktop.training;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.training.ErrorClass;
import org.tessera.engine.training.SeededError;
import org.tessera.engine.training.TrainingScore;

/** How many errors were found, sort by sort, and what was missed with why it matters. */
final class ScoreCard extends VBox {
    ScoreCard(Messages messages, TrainingScore score) {
        getStyleClass().addAll("card", "score-card");
        setId("score-card");
        GridPane sorts = new GridPane();
        sorts.getStyleClass().add("key-grid");
        int row = 0;
        for (ErrorClass sort : ErrorClass.values()) {
            int found = score.found(sort);
            int all = score.note().count(sort);
            Node icon = (found == all ? Icon.PASSED : Icon.UNSURE).at(IconSize.MEDIUM);
            (found == all ? Tone.OK : Tone.WARN).apply(icon);
            sorts.addRow(row++, icon, TextStyle.BODY.label(messages.get(keyOf(sort))),
                    TextStyle.STRONG.label(messages.get("training.found", found, all)));
        }
        getChildren().addAll(
                TextStyle.SECTION.label(messages.get("training.score", score.found(), score.note().errors().size())),
                TextStyle.SECOND.paragraph(messages.get("training.effort", score.steps(), score.took().toMinutes(),
                        score.took().toSecondsPart())),
                sorts, TextStyle.BODY.paragraph(messages.get("training.spoiled", score.spoiled())));
        if (!score.missed().isEmpty()) {
            getChildren().add(TextStyle.HEAD.label(messages.get("training.missed")));
        }
        score.missed().forEach(error -> getChildren().add(missed(messages, score, error)));
        getChildren().add(TextStyle.SECOND.paragraph(messages.get("training.not_kept")));
    }

    private static Node missed(Messages messages, TrainingScore score, SeededError error) {
        PhiText text = score.note().note().note().text();
        String value = text.slice(error.truth().map(gold -> gold.at()).orElse(error.at())).reveal();
        return new VBox(TextStyle.STRONG.paragraph(
                messages.get("training.missed.one", messages.get(keyOf(error.sort())), value.replaceAll("\\s+", " "))),
                TextStyle.SECOND.paragraph(messages.get(whyOf(error.sort()))));
    }

    /** The key of the name of a sort. */
    static String keyOf(ErrorClass sort) {
        return "training.sort." + sort.name().toLowerCase(Locale.ROOT);
    }

    /** The key of why a sort matters. */
    static String whyOf(ErrorClass sort) {
        return "training.why." + sort.name().toLowerCase(Locale.ROOT);
    }
}
