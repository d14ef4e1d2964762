package org.tessera.desktop.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.SampledNote;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KindBadge;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.ProductVersion;

/** What readers of the sample found, and whether it is found by the machine since. */
final class LeakCard extends VBox {
    private final Messages messages;
    private final QualityViewModel model;
    private final QualityWords words;
    private final VBox rows = new VBox();

    /** A leak where it was found. */
    private record Row(SampledNote note, BlindReading reading, FoundLeak leak) {}

    LeakCard(Messages messages, QualityViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new QualityWords(messages);
        setId("quality-misses");
        getStyleClass().addAll("card", "chart-card");
        rows.getStyleClass().add("leak-rows");
        getChildren().addAll(TextStyle.SECTION.label(messages.get("quality.misses.title")),
                TextStyle.SECOND.paragraph(messages.get("quality.misses.words")), rows);
    }

    void show(QualityState state) {
        List<Row> leaks = new ArrayList<>();
        for (SampledNote note : state.facts().sample()) {
            note.readings()
                    .forEach(reading -> reading.leaks().forEach(leak -> leaks.add(new Row(note, reading, leak))));
        }
        leaks.sort(Comparator.comparing((Row row) -> row.reading().at()).reversed());
        rows.getChildren().clear();
        if (leaks.isEmpty()) {
            rows.getChildren().add(TextStyle.SECOND.paragraph(messages.get("quality.misses.none")));
        }
        for (Row row : leaks) {
            rows.getChildren().add(line(row, rows.getChildren().size(), state.facts().manages()));
        }
    }

    private Node line(Row row, int number, boolean manages) {
        FoundLeak leak = row.leak();
        Label day = TextStyle.SECOND.label(words.day(row.reading().at()));
        day.getStyleClass().add("leak-day");
        Label kind = TextStyle.BODY.paragraph(messages.get(leak.kind().messageKey()));
        kind.getStyleClass().add("leak-kind");
        String shape = leak.shape().reveal().isBlank() ? messages.get("quality.misses.no_shape")
                : leak.shape().reveal();
        Label said = TextStyle.SECOND.paragraph(shape);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Badge badge = leak.mendedIn()
                .map(version -> new Badge(Icon.CHECK, messages.get("quality.misses.mended", version), Tone.OK))
                .orElseGet(() -> new Badge(Icon.DUE, messages.get("quality.misses.open"), Tone.WARN));
        HBox line = new HBox(day, new KindBadge(KindBadge.Size.ROW, KindStyle.of(leak.kind())), kind, said, badge);
        line.getStyleClass().add("leak-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (manages) {
            boolean open = leak.mendedIn().isEmpty();
            Button change = ButtonRank.QUIET.small(messages.get(open ? "quality.misses.mend" : "quality.misses.reopen"),
                    event -> model.mend(row.note().note(), leak,
                            open ? Optional.of(ProductVersion.current()) : Optional.empty()));
            change.setId("quality-miss-" + number);
            line.getChildren().add(change);
        }
        line.setAccessibleText(
                messages.get("quality.misses.spoken", day.getText(), kind.getText(), shape, badge.getText()));
        return line;
    }
}
