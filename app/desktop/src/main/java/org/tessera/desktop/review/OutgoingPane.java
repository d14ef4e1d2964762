package org.tessera.desktop.review;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.desktop.control.HeadingMemory;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.text.Messages;

/** The text with tokens in the place of identifiers, byte for byte as it would be sent. */
final class OutgoingPane extends VBox {
    private final Messages messages;
    private final NoteView note;
    private final PaneHead head;
    private final ToggleButton together = new ToggleButton();
    private final HeadingMemory headings = new HeadingMemory();
    private Optional<TokenizedNote> outgoing = Optional.empty();
    private List<SpanRow> rows = List.of();

    OutgoingPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("pane");
        note = new NoteView("review-outgoing", messages.get("review.outgoing.spoken"));
        note.getStyleClass().add("sunken");
        together.setGraphic(Icon.LINKED.at(IconSize.MEDIUM));
        together.setAccessibleText(messages.get("review.together"));
        together.setId("review-together");
        together.getStyleClass().add("icon-toggle");
        together.setSelected(true);
        head = new PaneHead(messages.get("review.outgoing"), together);
        VBox.setVgrow(note, Priority.ALWAYS);
        getChildren().addAll(head, note);
    }

    void show(ReviewState state) {
        if (!outgoing.equals(Optional.of(state.outgoing())) || !rows.equals(state.rows())) {
            outgoing = Optional.of(state.outgoing());
            rows = state.rows();
            showText(state);
        }
        note.setCurrent(state.currentRow().flatMap(row -> placeOf(state, row)));
    }

    private void showText(ReviewState state) {
        String text = state.outgoing().text().value();
        PhiText shown = new PhiText(text);
        Map<TextSpan, SpanRow> rows = new HashMap<>();
        state.rows().stream().filter(row -> row.standing().isHidden()).forEach(row -> rows.put(row.at(), row));
        List<NoteMark> marks = state.outgoing()
                .placements()
                .stream()
                .map(placement -> mark(placement, Optional.ofNullable(rows.get(placement.original()))))
                .toList();
        note.show(new NotePage(shown, marks, headings(state)));
        head.setSecond(messages.get("review.outgoing.bytes", text.getBytes(StandardCharsets.UTF_8).length));
    }

    /** The headings are those of the original, where they stand now. */
    private List<TextSpan> headings(ReviewState state) {
        TwinOffsets twins = new TwinOffsets(state.outgoing().placements());
        return headings.in(state.session().note().note().text())
                .stream()
                .map(span -> new TextSpan(twins.toOutgoing(span.start()), twins.toOutgoing(span.end() - 1) + 1))
                .toList();
    }

    private static NoteMark mark(TokenPlacement placement, Optional<SpanRow> row) {
        KindStyle style = KindStyle.of(placement.kind().orElse(IdentifierKind.OTHER));
        boolean waits = row.filter(span -> span.standing() == Standing.UNDECIDED).isPresent();
        return NoteMark.token(row.map(SpanRow::id), placement.tokenized(), style, waits);
    }

    private static Optional<TextSpan> placeOf(ReviewState state, SpanRow row) {
        return state.outgoing()
                .placements()
                .stream()
                .filter(placement -> placement.original().equals(row.at()))
                .map(TokenPlacement::tokenized)
                .findFirst();
    }

    NoteView note() {
        return note;
    }

    ToggleButton together() {
        return together;
    }
}
