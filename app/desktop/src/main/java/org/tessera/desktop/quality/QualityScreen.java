package org.tessera.desktop.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.quality.LeakCurve;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.FormCover;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.quality.QualityState.Asking;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Quality screen: figures, the bound, what reviewers changed, what readers found; or a note of the sample, read blind. */
public final class QualityScreen implements Screen {
    private final Messages messages;
    private final QualityViewModel model;
    private final QualityFiles files;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final FigureRow figures;
    private final BoundCard bound;
    private final EditCard edits;
    private final TrendCard trend;
    private final BulkCard bulk;
    private final GoldCard gold;
    private final LeakCard leaks;
    private final BlindView blind;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane problem = new StackPane();
    private final FormCover cover;
    private final QualityForms forms;
    private final StackPane content = new StackPane();
    private final Button draw;
    private final Button read;
    private final Button export;
    private Asking asked = Asking.NOTHING;

    /** The screen for a model; files are where a person says. */
    public QualityScreen(Messages messages, QualityViewModel model, QualityFiles files) {
        this.messages = messages;
        this.model = model;
        this.files = files;
        figures = new FigureRow(messages);
        bound = new BoundCard(messages);
        edits = new EditCard(messages, model);
        trend = new TrendCard(messages);
        bulk = new BulkCard(messages, model);
        gold = new GoldCard(messages, model);
        leaks = new LeakCard(messages, model);
        blind = new BlindView(messages, model);
        cover = new FormCover(messages);
        forms = new QualityForms(messages, model, new Places());
        draw = ButtonRank.SECONDARY.of(Icon.ORDER, messages.get("quality.draw", 1), event -> model.ask(Asking.DRAW));
        draw.setId("quality-draw");
        read = ButtonRank.SECONDARY.of(Icon.REVIEW, messages.get("quality.read"), event -> model.readNext());
        read.setId("quality-read");
        export = ButtonRank.SECONDARY.of(Icon.EXPORT, messages.get("quality.export"),
                event -> model.ask(Asking.EXPORT));
        export.setId("quality-export");
        header.titleProperty().set(messages.get("screen.quality"));
        lay();
        model.stateProperty().subscribe(this::show);
    }

    /** The system's dialogs above this window. */
    private final class Places implements QualityForms.Places {
        @Override
        public void save(Consumer<Path> then) {
            files.save(content.getScene().getWindow()).ifPresent(then);
        }

        @Override
        public void gold(Consumer<Path> then) {
            files.gold(content.getScene().getWindow()).ifPresent(then);
        }
    }

    private void lay() {
        VBox page = new VBox(problem, figures, new Columns(bound, edits), new Columns(trend, bulk), leaks, gold);
        page.getStyleClass().add("quality-page");
        problem.visibleProperty().bind(Bindings.isNotEmpty(problem.getChildren()));
        problem.managedProperty().bind(problem.visibleProperty());
        scroll.setId("quality-scroll");
        scroll.setAccessibleText(messages.get("quality.page"));
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quality-scroll");
        content.setId("quality");
        content.getChildren().addAll(scroll, blind, cover);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show(QualityState state) {
        boolean reading = state.reading().isPresent();
        scroll.setVisible(!reading);
        blind.setVisible(reading);
        blind.show(state.reading(), state.problem());
        LeakCurve curve = state.curve();
        header.detailProperty().set(messages.get("quality.detail", state.facts().sample().size(), curve.notes()));
        header.statusProperty()
                .set(state.facts()
                        .sample()
                        .stream()
                        .reduce((first, last) -> last)
                        .map(last -> messages.get("quality.seed", last.seed()))
                        .orElse(""));
        showActions(state);
        figures.show(state);
        bound.show(state);
        edits.show(state);
        trend.show(state);
        bulk.show(state);
        gold.show(state);
        leaks.show(state);
        boolean asks = state.asking() != Asking.NOTHING;
        problem.getChildren()
                .setAll(state.problem()
                        .filter(failed -> !asks && !reading)
                        .map(failed -> new ProblemCard(messages, failed, List.of()))
                        .stream()
                        .toList());
        cover.showProblem(state.problem().filter(failed -> asks));
        showForm(state);
    }

    /** One primary button: reading while notes wait for this person, else drawing. */
    private void showActions(QualityState state) {
        boolean waits = state.waiting() > 0;
        boolean manages = state.facts().manages();
        rank(read, waits);
        rank(draw, !waits);
        read.setText(messages.get("quality.read.next", state.waiting()));
        read.setDisable(!waits);
        draw.setText(messages.get("quality.draw", state.toDraw()));
        boolean reading = state.reading().isPresent();
        header.actions().setAll(reading ? List.of() : manages ? List.of(export, read, draw) : List.of(read));
    }

    private static void rank(Button button, boolean primary) {
        button.getStyleClass().removeAll("primary", "secondary");
        button.getStyleClass().add(primary ? "primary" : "secondary");
    }

    private void showForm(QualityState state) {
        if (state.asking() != asked) {
            asked = state.asking();
            cover.cover(forms.of(state));
            if (cover.isCovering()) {
                cover.focus(Optional.empty());
            } else {
                scroll.requestFocus();
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && cover.isCovering()) {
            model.stopAsking();
            event.consume();
        } else if (event.getCode() == KeyCode.E && event.isShortcutDown() && !cover.isCovering()) {
            model.ask(Asking.EXPORT);
            event.consume();
        }
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.QUALITY;
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
        return List.of(new KeyHint(List.of("L"), messages.get("quality.hint.leak")),
                new KeyHint(List.of("Ctrl", "Enter"), messages.get("quality.hint.next")),
                new KeyHint(List.of("Ctrl", "E"), messages.get("audit.hint.export")));
    }

    @Override
    public void shown() {
        model.load();
        scroll.requestFocus();
    }
}
