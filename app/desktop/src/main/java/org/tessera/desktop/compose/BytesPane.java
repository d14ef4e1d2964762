package org.tessera.desktop.compose;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The exact body of the request, and its fingerprint. */
final class BytesPane extends VBox {
    private static final int SHOWN = 4;

    /** The least width of the head, in em of the fingerprint, that has room for it. */
    private static final double ROOM_EM = 36;

    private final Messages messages;
    private final NoteView bytes;
    private final PaneHead head;
    private final Label hash = TextStyle.CODE.label();
    private int ownPart;
    private Optional<Sha256> shown = Optional.empty();

    BytesPane(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("pane", "bytes-pane");
        bytes = new NoteView("prompt-bytes", messages.get("prompt.bytes.spoken"));
        bytes.getStyleClass().add("sunken");
        hash.getStyleClass().add("hash");
        hash.setId("prompt-hash");
        hash.getStyleClass().add("may-be-cut");
        hash.setMinWidth(0);
        Button own = ButtonRank.QUIET.small(messages.get("prompt.bytes.own"), event -> bytes.scrollTo(ownPart));
        own.setId("prompt-own-part");
        head = new PaneHead(messages.get("review.outgoing"), own, hash);
        head.widthProperty().subscribe(this::makeRoom);
        VBox.setVgrow(bytes, Priority.ALWAYS);
        getChildren().addAll(head, bytes);
    }

    void show(PromptState state) {
        Optional<OutgoingRequest> request = state.prepared().map(prompt -> prompt.decision().request());
        if (shown.equals(request.map(OutgoingRequest::hash))) {
            return;
        }
        shown = request.map(OutgoingRequest::hash);
        NotePage page = request.map(now -> OutgoingBytes.page(now.bodyText(), state.note())).orElse(NotePage.EMPTY);
        ownPart = state.prepared().map(prompt -> OutgoingBytes.ownPart(page, prompt.draft().noteText())).orElse(0);
        bytes.show(page);
        head.setSecond(request.map(now -> messages.get("review.outgoing.bytes", now.size())).orElse(""));
        hash.setText(shown.map(value -> messages.get("prompt.hash", brief(value.hex()))).orElse(""));
        makeRoom();
    }

    /** The fingerprint stands there where there is room for it. */
    private void makeRoom() {
        boolean room = shown.isPresent() && head.getWidth() > ROOM_EM * hash.getFont().getSize();
        hash.setVisible(room);
        hash.setManaged(room);
    }

    private static String brief(String hex) {
        return hex.substring(0, SHOWN) + " " + hex.substring(SHOWN, 2 * SHOWN) + "\u2026";
    }

    NoteView bytes() {
        return bytes;
    }
}
