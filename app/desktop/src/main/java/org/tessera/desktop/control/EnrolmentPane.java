package org.tessera.desktop.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.access.Enrolment;
import org.tessera.desktop.text.Messages;

/** A second factor on its way to a phone: the picture for the camera, the same as text, and the recovery codes. */
public final class EnrolmentPane extends VBox {
    private final ImageView picture = new ImageView();
    private final TextField address = new TextField();
    private final TextArea codes = new TextArea();

    /** An empty pane. */
    public EnrolmentPane(Messages messages) {
        getStyleClass().add("enrolment");
        setId("enrolment");
        picture.setAccessibleText(messages.get("enrolment.picture"));
        address.setEditable(false);
        address.setId("enrolment-address");
        address.setAccessibleText(messages.get("enrolment.address"));
        codes.setEditable(false);
        codes.setId("enrolment-codes");
        codes.setPrefRowCount(6);
        codes.setAccessibleText(messages.get("enrolment.codes"));
        VBox kept = new VBox(TextStyle.GROUP.label(messages.get("enrolment.codes")),
                TextStyle.SECOND.paragraph(messages.get("enrolment.codes.words")), codes);
        kept.getStyleClass().add("lock-field");
        HBox.setHgrow(kept, Priority.ALWAYS);
        HBox row = new HBox(picture, kept);
        row.getStyleClass().add("enrolment-row");
        row.setAlignment(Pos.TOP_LEFT);
        VBox typed = new VBox(TextStyle.GROUP.label(messages.get("enrolment.address")), address);
        typed.getStyleClass().add("lock-field");
        getChildren().addAll(row, typed);
        show(Optional.empty());
    }

    /** Shows a second factor, or takes it off the screen. */
    public void show(Optional<Enrolment> drawn) {
        picture.setImage(drawn.map(Enrolment::uri).map(QrImage::of).orElse(null));
        address.setText(drawn.map(Enrolment::uri).orElse(""));
        codes.setText(drawn.map(EnrolmentPane::inPairs).orElse(""));
    }

    private static String inPairs(Enrolment drawn) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < drawn.recoveryCodes().size(); index++) {
            text.append(drawn.recoveryCodes().get(index)).append(index % 2 == 0 ? "    " : "\n");
        }
        return text.toString().stripTrailing();
    }
}
