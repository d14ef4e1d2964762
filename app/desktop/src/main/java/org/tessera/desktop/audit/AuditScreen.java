package org.tessera.desktop.audit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Audit screen: the result of checking the chain as a band, and the rows below it. */
public final class AuditScreen implements Screen {
    private final Messages messages;
    private final AuditViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final ListView<AuditEntry> rows = new ListView<>();
    private final HBox band = new HBox();
    private final Button verify;
    private final VBox content;

    /** The screen for a model. */
    public AuditScreen(Messages messages, AuditViewModel model) {
        this.messages = messages;
        this.model = model;
        header.titleProperty().set(messages.get("screen.audit"));
        verify = ButtonRank.PRIMARY.of(messages.get("audit.verify"), event -> model.verify());
        verify.setId("audit-verify");
        header.actions().setAll(List.of(verify));
        rows.setId("audit-rows");
        rows.setAccessibleText(messages.get("audit.rows"));
        rows.setCellFactory(list -> new AuditCell(messages));
        rows.setPlaceholder(TextStyle.SECOND.label(messages.get("audit.none")));
        VBox.setVgrow(rows, Priority.ALWAYS);
        band.getStyleClass().add("audit-band");
        band.setId("audit-band");
        band.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(band, rows);
        content.getStyleClass().addAll("pane", "audit");
        content.setId("audit");
        model.stateProperty().subscribe(this::show);
    }

    private void show(AuditState state) {
        header.detailProperty().set(messages.get("audit.detail", state.total(), state.rows().size()));
        verify.setDisable(state.checking());
        if (!rows.getItems().equals(state.rows())) {
            rows.getItems().setAll(state.rows());
        }
        if (state.checking()) {
            say(Icon.DUE, Tone.NEUTRAL, messages.get("audit.checking"));
        } else if (state.verification().isEmpty()) {
            say(Icon.INFO, Tone.NEUTRAL, messages.get("audit.unchecked"));
        } else {
            switch (state.verification().get()) {
                case AuditVerification.Intact intact ->
                    say(Icon.PASSED, Tone.OK, messages.get("audit.intact", intact.head().number()));
                case AuditVerification.Broken broken ->
                    say(Icon.FAILED, Tone.BAD, messages.get("audit.broken", broken.number()));
            }
        }
    }

    private void say(Icon icon, Tone tone, String said) {
        Node picture = icon.at(IconSize.MEDIUM);
        tone.apply(picture);
        Label words = TextStyle.STRONG.label(said);
        band.getChildren().setAll(picture, words);
        tone.apply(band);
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.AUDIT;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of();
    }

    @Override
    public void shown() {
        model.load();
        rows.requestFocus();
    }
}
