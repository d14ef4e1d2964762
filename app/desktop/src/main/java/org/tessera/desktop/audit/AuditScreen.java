package org.tessera.desktop.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.desktop.audit.AuditState.Asking;
import org.tessera.desktop.command.AuditCommand;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.FormCover;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.ScrollRoom;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Audit screen: the result of checking the chain as a band, which rows, the rows, and the one at hand. */
public final class AuditScreen implements Screen {
    private final Messages messages;
    private final AuditViewModel model;
    private final AuditFiles files;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final ListView<AuditEntry> rows = new ListView<>();
    private final ChainBand band;
    private final Button older;
    private final Label count = TextStyle.SECOND.label();
    private final HBox foot = new HBox();
    private final VBox problem = new VBox();
    private final FilterBar filter;
    private final RowPane row;
    private final AuditForms forms;
    private final FormCover cover;
    private final StackPane content = new StackPane();
    private Asking asked = Asking.NOTHING;
    private List<?> known = List.of();

    /** The screen for a model; exports go where a person says. */
    public AuditScreen(Messages messages, AuditViewModel model, AuditFiles files, InstantSource clock) {
        this.messages = messages;
        this.model = model;
        this.files = files;
        AuditWords words = new AuditWords(messages);
        filter = new FilterBar(messages, model);
        row = new RowPane(messages, words, model);
        forms = new AuditForms(messages, words, model, this::export, clock);
        cover = new FormCover(messages);
        band = new ChainBand(messages, model::verify);
        older = ButtonRank.SECONDARY.small(messages.get("audit.older"), event -> model.older());
        older.setId("audit-older");
        header.titleProperty().set(messages.get("screen.audit"));
        header.actions().setAll(actions());
        lay(words);
        model.stateProperty().subscribe(this::show);
    }

    private List<Button> actions() {
        List<Button> actions = new ArrayList<>();
        if (model.handlesIncidents()) {
            actions.add(button("audit-incidents", Icon.ALTERED, "audit.incidents", Asking.INCIDENTS));
        }
        actions.add(button("audit-export", Icon.EXPORT, "audit.export", Asking.EXPORT));
        return actions;
    }

    private Button button(String id, Icon icon, String key, Asking asking) {
        Button button = ButtonRank.SECONDARY.of(icon, messages.get(key), event -> model.ask(asking));
        button.setId(id);
        return button;
    }

    private void lay(AuditWords words) {
        rows.setId("audit-rows");
        rows.setAccessibleText(messages.get("audit.rows"));
        rows.setCellFactory(list -> new AuditCell(words));
        rows.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.choose(entry);
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.setMinHeight(0);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("audit-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(count, older);
        older.managedProperty().bind(older.visibleProperty());
        problem.getStyleClass().add("pane-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        HBox heads = AuditCell.heads(messages);
        ScrollRoom.keep(heads, rows);
        VBox list = new VBox(band, filter, heads, rows, foot, problem);
        list.getStyleClass().addAll("pane", "audit");
        list.setMinWidth(0);
        list.setPrefWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        content.setId("audit");
        HBox panes = new HBox(list, row);
        List.of(content, panes, list, row).forEach(pane -> pane.setMinHeight(0));
        content.getChildren().addAll(panes, cover);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show(AuditState state) {
        header.detailProperty().set(messages.get("audit.detail"));
        header.statusProperty().set(messages.get("audit.total", state.page().total()));
        filter.show(state.filter());
        if (!rows.getItems().equals(state.page().rows())) {
            rows.getItems().setAll(state.page().rows());
        }
        int at = state.chosen().map(state.page().rows()::indexOf).orElse(-1);
        if (at >= 0 && rows.getSelectionModel().getSelectedIndex() != at) {
            rows.getSelectionModel().select(at);
            rows.getFocusModel().focus(at);
        }
        rows.setPlaceholder(TextStyle.SECOND.paragraph(messages.get(model.isPart() ? "audit.none.fit" : "audit.none")));
        count.setText(messages.get("audit.shown", state.page().rows().size()));
        older.setVisible(state.page().more());
        row.show(state);
        band.show(state.check());
        showProblem(state);
        showForm(state);
    }

    private void showProblem(AuditState state) {
        boolean asks = state.asking() != Asking.NOTHING;
        problem.getChildren()
                .setAll(state.problem()
                        .filter(failed -> !asks)
                        .map(failed -> new ProblemCard(messages, failed, List.of()))
                        .stream()
                        .toList());
        problem.setVisible(!problem.getChildren().isEmpty());
        cover.showProblem(state.problem().filter(failed -> asks));
    }

    private void showForm(AuditState state) {
        boolean other = state.asking() == Asking.INCIDENTS && !state.incidents().equals(known);
        if (state.asking() != asked || other) {
            boolean before = asked != Asking.NOTHING;
            asked = state.asking();
            known = state.incidents();
            cover.cover(forms.of(state));
            if (cover.isCovering()) {
                cover.focus(Optional.empty());
            } else if (before) {
                rows.requestFocus();
            }
        }
    }

    private void export(AuditForm form) {
        files.save(content.getScene().getWindow(), form).ifPresent(file -> model.export(form, file));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && cover.isCovering()) {
            model.dismiss();
            event.consume();
        }
    }

    @Override
    public boolean takes(Command command, KeyEvent press) {
        return !cover.isCovering() && (command != AuditCommand.DETAILS || press.getTarget() == rows);
    }

    @Override
    public List<Offer> offers() {
        return List.of(Offer.of(AuditCommand.DETAILS, row::focusDetails), Offer.of(AuditCommand.VERIFY, model::verify),
                Offer.of(AuditCommand.FIND, filter::focusFirst),
                Offer.of(AuditCommand.EXPORT, () -> model.ask(Asking.EXPORT)));
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
    public List<KeyHint> keyHints(KeyWords keys) {
        return List.of(
                new KeyHint(List.of(messages.get("key.up"), messages.get("key.down")),
                        messages.get("worklist.hint.move")),
                keys.hint("audit.hint.verify", AuditCommand.VERIFY), keys.hint("worklist.hint.find", AuditCommand.FIND),
                keys.hint("audit.hint.export", AuditCommand.EXPORT));
    }

    @Override
    public void shown() {
        model.load();
        rows.requestFocus();
    }
}
