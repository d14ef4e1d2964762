package org.tessera.desktop.response;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.reinsert.TokenCensus;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Hint;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;

/** What became of the tokens that were sent, and who answered. */
final class CensusBar extends HBox {
    /** The width for which the bar reserves its height, in em. */
    private static final double WRAP_EM = 52;

    private final Messages messages;

    CensusBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("census");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Answer answer) {
        TokenCensus census = answer.document().census();
        Label title = TextStyle.HEAD.label(messages.get("census"));
        title.setMinWidth(USE_PREF_SIZE);
        Label source = new Hint(source(answer));
        source.setId("response-source");
        FlowPane counts = new FlowPane(title, count("sent", "census.sent", census.sent(), Tone.NEUTRAL),
                count("restored", "census.restored", census.restored(), Tone.OK),
                count("missing", "census.missing", census.missing().size(), Tone.NEUTRAL),
                count("altered", "census.altered", census.altered(), Tone.BAD),
                count("unknown", "census.unknown", census.unknown(), Tone.BAD),
                count("repeated", "census.repeated", census.repeated(), Tone.WARN),
                count("bent", "census.bent", census.bent(), Tone.NEUTRAL));
        counts.getStyleClass().add("census-counts");
        counts.setRowValignment(VPos.CENTER);
        counts.setPrefWrapLength(WRAP_EM * title.getFont().getSize());
        HBox.setHgrow(counts, Priority.ALWAYS);
        getChildren().setAll(counts, source);
        if (answer.isOnDevice()) {
            Badge label = new Badge(Icon.DEVICE, messages.get("response.on_device"), Tone.INFO);
            label.setId("response-on-device");
            getChildren().add(label);
        }
    }

    private Node count(String id, String key, int value, Tone tone) {
        Label number = TextStyle.HEAD.label(messages.get("census.count", value));
        HBox chip = new HBox();
        chip.setAlignment(Pos.CENTER_LEFT);
        if (value > 0 && tone != Tone.NEUTRAL) {
            Node icon = (tone == Tone.OK ? Icon.CHECK : tone == Tone.BAD ? Icon.ALTERED : Icon.UNSURE)
                    .at(IconSize.SMALL);
            tone.apply(icon);
            tone.apply(chip);
            chip.getChildren().add(icon);
        }
        chip.getChildren().addAll(number, TextStyle.SECOND.label(messages.get(key)));
        chip.getStyleClass().add("census-count");
        chip.setId("census-" + id);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private String source(Answer answer) {
        LlmResponse response = answer.received().response();
        double seconds = response.took().toMillis() / 1000.0;
        String who = answer.profile().map(profile -> profile.title()).orElse(answer.received().profile());
        return response.inputTokens().isPresent() && response.outputTokens().isPresent()
                ? messages.get("response.source.counted", who, response.inputTokens().getAsInt(),
                        response.outputTokens().getAsInt(), seconds)
                : messages.get("response.source", who, seconds);
    }
}
