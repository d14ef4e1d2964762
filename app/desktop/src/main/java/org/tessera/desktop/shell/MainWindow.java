package org.tessera.desktop.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.Banner;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EgressLine;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyHints;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.control.Rail;
import org.tessera.desktop.control.RailItem;
import org.tessera.desktop.control.StepBar;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Toast;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** The frame around every screen. */
public final class MainWindow extends StackPane {
    private final Messages messages;
    private final Workspace workspace;
    private final Map<ScreenPlace, Screen> screens = new EnumMap<>(ScreenPlace.class);
    private final Rail rail;
    private final StackPane banner = new StackPane();
    private final StackPane band = new StackPane();
    private final Label title = new Label();
    private final Label detail = TextStyle.META.label();
    private final StepBar steps = new StepBar();
    private final WordMemory words = new WordMemory();
    private final HBox actions = new HBox();
    private final StackPane content = new StackPane();
    private final KeyHints hints = new KeyHints();
    private final Label status = TextStyle.SECOND.label();
    private final Toast toast = new Toast();
    private final WindowCommands commands;
    private final Em em = new Em();
    private final Button help;
    private Runnable onHelp = () -> {};
    private final Map<WindowCommand, Runnable> layers = new EnumMap<>(WindowCommand.class);
    private Optional<Screen> shown = Optional.empty();
    private Subscription headerActions = Subscription.EMPTY;

    /** A window with these screens; the first one is shown by {@link #show}. */
    public MainWindow(Messages messages, Workspace workspace, List<? extends Screen> all) {
        this.messages = messages;
        this.workspace = workspace;
        getStyleClass().add("main-window");
        all.forEach(screen -> screens.put(screen.place(), screen));
        rail = new Rail(messages.get("product"),
                screens.keySet().stream().filter(ScreenPlace::isInRail).map(this::railItem).toList(),
                id -> screens.keySet().stream().filter(place -> place.id().equals(id)).forEach(this::show));
        rail.setFoot(new RailFoot(messages, workspace));
        help = ButtonRank.QUIET.iconOnly(Icon.NOT_FOUND, messages.get("help"), event -> openHelp());
        help.setId("window-help");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        VBox work = new VBox(banner, header(), content, band, statusBar());
        BorderPane frame = new BorderPane(work);
        frame.setLeft(rail);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        toast.getStyleClass().add("window-toast");
        commands = new WindowCommands(messages, workspace, this, () -> List.copyOf(screens.values()));
        getChildren().addAll(frame, toast, commands.cover(), em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
        workspace.noteProperty().subscribe(this::refresh);
        workspace.notesProperty().subscribe(this::refresh);
        workspace.keysProperty().subscribe(keys -> shown.ifPresent(this::showHints));
        workspace.noticeProperty().subscribe(notice -> notice.ifPresent(this::say));
        workspace.wantedProperty().subscribe(step -> step.ifPresent(wanted -> {
            workspace.wantedProperty().set(Optional.empty());
            show(ScreenPlace.of(wanted));
        }));
    }

    private void arrange() {
        rail.setCompact(em.isNarrow(this));
    }

    private RailItem railItem(ScreenPlace place) {
        return new RailItem(place.id(), place.icon(), messages.get(place.titleKey()), place.railGroup());
    }

    private Region header() {
        VBox words = new VBox(title, detail);
        words.getStyleClass().add("header-title");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        HBox.setHgrow(steps, Priority.ALWAYS);
        actions.getStyleClass().add("header-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(words, steps, actions);
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Region statusBar() {
        EgressLine egress = new EgressLine(messages);
        egress.setMinWidth(Region.USE_PREF_SIZE);
        workspace.egressProperty().subscribe(egress::show);
        status.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(hints, Priority.ALWAYS);
        HBox bar = new HBox(egress, hints, status, help);
        bar.getStyleClass().add("status-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** Brings a screen to the front. A place without a screen is no place to go to: nothing happens. */
    public void show(ScreenPlace place) {
        Optional.ofNullable(screens.get(place)).ifPresent(screen -> {
            shown = Optional.of(screen);
            rail.select(place.railId());
            content.getChildren().setAll(screen.content());
            showHints(screen);
            showHeader(screen.header(), messages.get(place.titleKey()));
            refresh();
            screen.shown();
        });
    }

    /** The screen in front; empty before the first is shown. */
    public Optional<Screen> shownScreen() {
        return shown;
    }

    /** Takes the wish for help. */
    public void setOnHelp(Runnable action) {
        this.onHelp = action;
    }

    /** Asks for help with the screen at the front. */
    void openHelp() {
        onHelp.run();
    }

    /** Takes the wish for what a command shows over the window. */
    public void setOnAsked(WindowCommand command, Runnable action) {
        layers.put(command, action);
    }

    /** Asks for what a command shows over the window; nothing happens if nobody shows it. */
    public void ask(WindowCommand command) {
        Optional.ofNullable(layers.get(command)).ifPresent(Runnable::run);
    }

    /** Puts a line between the screen and the status bar. */
    public void setBand(Node line) {
        band.getChildren().setAll(line);
    }

    /** Lays something over the whole window; while it lies there no command reaches a screen. */
    public void cover(Node over) {
        commands.cover().show(over);
    }

    /** Takes it away; the focus is back where it was. */
    public void uncover() {
        commands.cover().hide();
    }

    /** All keys of the screen at the front and of the window, as they are now. */
    public List<KeySheet.Group> keysHere() {
        return commands.groups();
    }

    /** Brings something to the front that has no place in the rail; whoever chooses a place there leaves it. */
    public void show(String name, Node instead) {
        shown = Optional.empty();
        headerActions.unsubscribe();
        actions.getChildren().clear();
        List.of(title, detail, status).forEach(label -> label.textProperty().unbind());
        title.setText(name);
        title.getStyleClass().setAll("label", "text-screen");
        detail.setText("");
        status.setText("");
        steps.show(List.of());
        hints.show(List.of());
        content.getChildren().setAll(instead);
    }

    /** The screen at the front; empty before the first is shown. */
    Optional<Screen> shown() {
        return shown;
    }

    private void showHints(Screen screen) {
        hints.show(hintsOf(screen));
    }

    /** What cannot be done because nothing is there is not named. */
    private List<KeyHint> hintsOf(Screen screen) {
        boolean nothing = screen.place().scope().isPresent() && screen.offers().isEmpty();
        List<KeyHint> all = new ArrayList<>(nothing ? List.of() : screen.keyHints(commands.keys()));
        all.add(commands.keys().hint("keys.hint", WindowCommand.KEYS));
        return List.copyOf(all);
    }

    private void showHeader(ScreenHeader header, String name) {
        title.textProperty().bind(header.titleProperty().map(words -> words.isEmpty() ? name : words));
        detail.textProperty().bind(header.detailProperty());
        status.textProperty().bind(header.statusProperty());
        title.getStyleClass().setAll("label", header.isPath() ? "text-section" : "text-screen");
        headerActions.unsubscribe();
        Bindings.bindContent(actions.getChildren(), header.actions());
        ListChangeListener<Node> acts = change -> shown.ifPresent(this::showHints);
        header.actions().addListener(acts);
        headerActions = () -> {
            Bindings.unbindContent(actions.getChildren(), header.actions());
            header.actions().removeListener(acts);
        };
    }

    private void refresh() {
        Optional<OpenNote> note = workspace.noteProperty().get();
        shown.ifPresent(this::showHints);
        shown.ifPresent(screen -> steps.show(screen.header().isPath() ? note
                .map(open -> PathSteps.of(messages, open, words.in(open.review().note().note().text()), screen.place()))
                .orElse(List.of()) : List.of()));
        showBanner(isSynthetic(note));
        if (screens.containsKey(ScreenPlace.WORKLIST)) {
            int count = workspace.notesProperty().get().count();
            rail.setCount(ScreenPlace.WORKLIST.id(), count == 0 ? "" : String.valueOf(count));
        }
    }

    private void showBanner(boolean synthetic) {
        if (!synthetic) {
            banner.getChildren().clear();
        } else if (banner.getChildren().isEmpty()) {
            banner.getChildren()
                    .add(new Banner(Icon.INFO, messages.get("banner.synthetic"),
                            messages.get("banner.synthetic.detail")));
        }
    }

    /** On the path the open note counts, elsewhere all that are listed. */
    private boolean isSynthetic(Optional<OpenNote> note) {
        boolean path = shown.filter(screen -> screen.header().isPath()).isPresent();
        return path ? note.filter(OpenNote::isSynthetic).isPresent() : workspace.notesProperty().get().synthetic();
    }

    private void say(Notice notice) {
        Optional<Action> undo = notice.undo().map(run -> new Action(messages.get("undo"), run));
        toast.show(messages.get(notice.messageKey(), notice.values().toArray()), undo,
                commands.keys().cap(ReviewCommand.UNDO));
    }
}
