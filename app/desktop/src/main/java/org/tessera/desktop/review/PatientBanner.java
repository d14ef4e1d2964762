package org.tessera.desktop.review;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.core.review.Rebase;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What is known of the patient, in one line above the review, and what came of changing it. */
final class PatientBanner extends HBox {
    private static final int NAMED = 4;

    private final Messages messages;
    private final KeyWords keys;
    private final ReviewViewModel review;
    private final PatientViewModel model;
    private final Runnable onEdit;
    private final Label known = TextStyle.SECOND.label();
    private final Label said = TextStyle.STRONG.label();

    PatientBanner(Messages messages, KeyWords keys, ReviewViewModel review, PatientViewModel model, Runnable onEdit) {
        this.messages = messages;
        this.keys = keys;
        this.review = review;
        this.model = model;
        this.onEdit = onEdit;
        setId("patient-banner");
        getStyleClass().add("patient-banner");
        setAlignment(Pos.CENTER_LEFT);
        known.setId("patient-known");
        known.setMinWidth(0);
        known.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(known, Priority.ALWAYS);
        said.setId("patient-said");
        said.setMinWidth(USE_PREF_SIZE);
        Announcement.follow(said);
    }

    void show(PatientState state) {
        String values = state.known()
                .stream()
                .limit(NAMED)
                .map(each -> each.value().reveal())
                .collect(Collectors.joining(", "));
        int more = Math.max(0, state.known().size() - NAMED);
        known.setText(
                state.known().isEmpty() ? messages.get("patient.none") : messages.get("patient.known", values, more));
        getChildren().setAll(Icon.KNOWN.at(IconSize.MEDIUM), known, said);
        switch (state.look()) {
            case PatientState.Look.Unasked unasked -> said.setText("");
            case PatientState.Look.Running running -> {
                said.setText(messages.get("patient.running"));
                getChildren().add(button("patient-cancel", "busy.cancel", model::cancel));
            }
            case PatientState.Look.Done(Rebase rebase) -> {
                said.setText(
                        messages.get("patient.done", rebase.fresh().size(), rebase.changed().size(), rebase.gone()));
                rebase.fresh()
                        .stream()
                        .findFirst()
                        .or(() -> rebase.changed().stream().findFirst())
                        .ifPresent(first -> getChildren()
                                .add(button("patient-show", "patient.show", () -> review.choose(first))));
            }
            case PatientState.Look.Failed failed ->
                said.setText(messages.get("patient.failed", failed.problem().code()));
        }
        Button edit = ButtonRank.QUIET.withKey(messages.get("patient.edit"), keys.cap(ReviewCommand.PATIENT),
                event -> onEdit.run());
        edit.setId("patient-edit");
        getChildren().add(edit);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = ButtonRank.QUIET.small(messages.get(key), event -> action.run());
        button.setId(id);
        return button;
    }
}
