package org.tessera.desktop.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.PressedKey;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.command.WindowCommand;
import org.tessera.desktop.control.KeyRecorder;
import org.tessera.desktop.control.KeySheet;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** What keys do on every screen: the palette, the sheet of keys, the way from pane to pane. */
final class WindowCommands {
    /** What presses a button that has the focus; it means nothing else there. */
    private static final Set<String> BUTTONS = Set.of("Enter", "Space");

    private final Messages messages;
    private final Workspace workspace;
    private final MainWindow window;
    private final Supplier<List<Screen>> screens;
    private final KeyWords keys;
    private boolean typing;
    private final WindowCover cover = new WindowCover();

    WindowCommands(Messages messages, Workspace workspace, MainWindow window, Supplier<List<Screen>> screens) {
        this.messages = messages;
        this.workspace = workspace;
        this.window = window;
        this.screens = screens;
        keys = new KeyWords(messages, workspace.keysProperty()::get);
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        window.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    /** What lies over the window. */
    WindowCover cover() {
        return cover;
    }

    /** The keys as they are drawn. */
    KeyWords keys() {
        return keys;
    }

    private void press(KeyEvent event) {
        typing = false;
        if (event.getTarget() instanceof KeyRecorder) {
            return;
        }
        Optional<KeyPress> pressed = PressedKey.of(event);
        if (cover.isVisible()) {
            boolean sheet = !(event.getTarget() instanceof TextInputControl);
            if (sheet && (event.getCode() == KeyCode.ESCAPE || command(pressed).isPresent())) {
                cover.hide();
                event.consume();
            } else if (!cover.holds(event.getTarget())) {
                cover.takeFocus();
                event.consume();
            }
            return;
        }
        boolean typed = event.getTarget() instanceof TextInputControl && pressed.filter(KeyPress::isTyping).isPresent();
        if (!typed) {
            command(pressed).ifPresentOrElse(command -> {
                give(command);
                taken(event);
            }, () -> pressed.ifPresent(press -> offer(press, event)));
        }
    }

    /** A sign that gave a command is not typed into the field that the command led to. */
    private void taken(KeyEvent event) {
        typing = true;
        event.consume();
    }

    private void type(KeyEvent event) {
        if (typing) {
            event.consume();
        }
    }

    private void offer(KeyPress press, KeyEvent event) {
        boolean presses = event.getTarget() instanceof ButtonBase && BUTTONS.contains(press.toString());
        if (presses || !isOnScreen(event.getTarget())) {
            return;
        }
        window.shown()
                .ifPresent(screen -> screen.place()
                        .scope()
                        .flatMap(scope -> workspace.keysProperty().get().commandFor(scope, press))
                        .filter(command -> screen.takes(command, event))
                        .ifPresent(command -> give(screen, command, event)));
    }

    /** What lies over the screen, as help does, keeps its keys. */
    private boolean isOnScreen(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at.getParent() != window) {
            at = at.getParent();
        }
        return at == null || at == window.getChildren().getFirst();
    }

    private void give(Screen screen, Command command, KeyEvent event) {
        screen.offers()
                .stream()
                .filter(offer -> offer.command().equals(command) && offer.isOpen())
                .findFirst()
                .ifPresent(offer -> {
                    offer.run().run();
                    taken(event);
                });
    }

    private Optional<WindowCommand> command(Optional<KeyPress> pressed) {
        return pressed.flatMap(press -> workspace.keysProperty().get().commandFor(Scope.WINDOW, press))
                .filter(WindowCommand.class::isInstance)
                .map(WindowCommand.class::cast);
    }

    private void give(WindowCommand command) {
        switch (command) {
            case PALETTE -> showPalette();
            case KEYS -> showKeys();
            case HELP -> window.openHelp();
            case GUIDES, ABOUT, SELF_TEST -> window.ask(command);
            case NEXT_PANE -> window.shown().ifPresent(screen -> PaneWalk.go(screen.content(), false));
            case PREVIOUS_PANE -> window.shown().ifPresent(screen -> PaneWalk.go(screen.content(), true));
        }
    }

    /** Shows all keys of the screen. */
    void showKeys() {
        KeySheet sheet = new KeySheet(messages.get("keys.title"), groups(), messages.get("close"), cover::hide);
        cover.show(sheet);
        sheet.focusClose();
    }

    /** All keys of the screen at the front and of the window. */
    List<KeySheet.Group> groups() {
        return new ScreenKeys(messages, keys).groups(window.shown().flatMap(screen -> screen.place().scope()));
    }

    /** Shows everything that can be done now. */
    void showPalette() {
        Palette palette = new Palette(messages, entries(), chosen -> {
            cover.hide();
            chosen.ifPresent(entry -> entry.run().run());
        });
        cover.show(palette);
        palette.focus();
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        window.shown().ifPresent(screen -> add(entries, messages.get(screen.place().titleKey()), screen.offers()));
        for (Screen screen : screens.get()) {
            entries.add(new PaletteEntry(messages.get("palette.go", messages.get(screen.place().titleKey())),
                    messages.get("palette.places"), "", Optional.empty(), () -> window.show(screen.place())));
        }
        for (Screen screen : screens.get()) {
            screen.destinations()
                    .forEach(there -> entries.add(new PaletteEntry(there.words(), messages.get("palette.notes"), "",
                            Optional.empty(), there.run())));
        }
        add(entries, messages.get(Scope.WINDOW.messageKey()),
                List.of(Offer.of(WindowCommand.KEYS, this::showKeys), Offer.of(WindowCommand.HELP, window::openHelp),
                        Offer.of(WindowCommand.GUIDES, () -> give(WindowCommand.GUIDES)),
                        Offer.of(WindowCommand.ABOUT, () -> give(WindowCommand.ABOUT)),
                        Offer.of(WindowCommand.SELF_TEST, () -> give(WindowCommand.SELF_TEST)),
                        Offer.of(WindowCommand.NEXT_PANE, () -> give(WindowCommand.NEXT_PANE)),
                        Offer.of(WindowCommand.PREVIOUS_PANE, () -> give(WindowCommand.PREVIOUS_PANE))));
        return entries;
    }

    private void add(Collection<PaletteEntry> entries, String group, List<Offer> offers) {
        for (Offer offer : offers) {
            entries.add(new PaletteEntry(messages.get(offer.command().messageKey()), group, keys.cap(offer.command()),
                    offer.refused().map(messages::get), offer.run()));
        }
    }
}
