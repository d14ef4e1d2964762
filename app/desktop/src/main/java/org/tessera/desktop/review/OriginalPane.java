package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.CoverageMap;
import org.tessera.desktop.control.HeadingMemory;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** The note as it was imported, with every span on it, and the whole of it on a strip beside it. */
final class OriginalPane extends VBox {
    private final Messages messages;
    private final NoteView note;
    private final FindBar find;
    private final CoverageMap map = new CoverageMap();
    private final HeadingMemory headings = new HeadingMemory();
    private Optional<SpanId> current = Optional.empty();
    private List<SpanRow> rows = List.of();
    private PhiText shown = PhiText.EMPTY;
    private int length = 1;

    OriginalPane(Messages messages, Runnable onFind, Runnable onLegend) {
        this.messages = messages;
        getStyleClass().add("pane");
        note = new NoteView("review-original", messages.get("review.original.spoken"));
        note.hideScrollBar();
        Button search = ButtonRank.QUIET.iconOnly(Icon.SEARCH, messages.get("review.find"), event -> onFind.run());
        search.setId("review-search");
        Button legend = ButtonRank.QUIET.iconOnly(Icon.INFO, messages.get("legend.title"), event -> onLegend.run());
        legend.setId("review-legend");
        PaneHead head = new PaneHead(messages.get("review.original"), legend, search);
        find = new FindBar(messages, this::look, () -> note.focusTarget().requestFocus());
        head.setBadge(new Badge(messages.get("review.original.badge"), Tone.NEUTRAL));
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox body = new HBox(note, map);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, find, body);
        note.inViewProperty()
                .subscribe(view -> map.setView((double) view.start() / length, (double) view.end() / length));
        map.setOnPlace(place -> note.scrollTo((int) (place * (length - 1))));
    }

    void show(ReviewState state) {
        PhiText text = state.session().note().note().text();
        length = text.length();
        if (!state.rows().equals(rows) || !text.equals(shown)) {
            rows = state.rows();
            shown = text;
            note.show(new NotePage(text, rows.stream().map(OriginalPane::mark).toList(), headings.in(text)));
            map.show(rows.stream().filter(row -> row.standing().isHidden()).map(this::spot).toList(),
                    messages.get("review.map.spoken", state.total(), state.undecided()));
        }
        note.setCurrent(state.currentRow().map(SpanRow::at));
        if (!state.current().equals(current)) {
            current = state.current();
            state.currentRow().ifPresent(row -> note.reveal(row.at()));
        }
    }

    /** Opens the field to find words. */
    void find(PhiText text) {
        find.open(text);
    }

    /** Brings a stretch into view and selects it, so that a key of a kind makes a token of it. */
    void look(TextSpan place) {
        note.reveal(place);
        note.select(place);
    }

    private static NoteMark mark(SpanRow row) {
        return NoteMark.span(row.id(), row.at(), KindStyle.of(row.kind()), row.standing(), row.conflict());
    }

    private CoverageMap.Spot spot(SpanRow row) {
        return new CoverageMap.Spot((double) row.at().start() / length, KindStyle.of(row.kind()).family(),
                row.standing() == Standing.UNDECIDED);
    }

    NoteView note() {
        return note;
    }

    /** Nothing is open. */
    void clear() {
        current = Optional.empty();
        rows = List.of();
        shown = PhiText.EMPTY;
        note.show(NotePage.EMPTY);
        map.show(List.of(), "");
    }
}
