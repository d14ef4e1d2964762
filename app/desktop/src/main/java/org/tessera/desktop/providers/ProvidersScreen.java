package org.tessera.desktop.providers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ProvidersCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Providers screen as the main window knows it. */
public final class ProvidersScreen implements Screen {
    private final Messages messages;
    private final ProvidersViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final ProvidersController controller;

    /** The screen for a model; files come from and go where a person says. */
    public ProvidersScreen(Messages messages, ProvidersViewModel model, ProfilePlaces places) {
        this.messages = messages;
        this.model = model;
        controller = new ProvidersController(messages, model, places);
        header.titleProperty().set(messages.get("screen.providers"));
        header.actions()
                .setAll(List.of(
                        button("providers-fallbacks", Icon.ORDER, "providers.fallback",
                                () -> model.ask(ProvidersState.Asking.FALLBACKS)),
                        button("providers-export", Icon.EXPORT, "providers.register.export",
                                controller::exportRegister),
                        button("providers-add", Icon.PLUS, "providers.add",
                                () -> model.ask(ProvidersState.Asking.ADD))));
        model.stateProperty().subscribe(this::show);
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        Button button = ButtonRank.SECONDARY.of(icon, messages.get(key), event -> action.run());
        button.setId(id);
        return button;
    }

    private void show(ProvidersState state) {
        header.detailProperty()
                .set(state.loaded() ? messages.get("providers.detail", state.rows().size(), state.open()) : "");
        header.statusProperty()
                .set(messages.get(state.sendingAllowed() ? "providers.sending.on" : "providers.sending.stopped"));
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.PROVIDERS;
    }

    @Override
    public Node content() {
        return controller.view();
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
                keys.hint("providers.hint.details", ProvidersCommand.DETAILS),
                keys.hint("providers.hint.recheck", ProvidersCommand.RECHECK),
                keys.hint("providers.hint.fallbacks", ProvidersCommand.FALLBACKS));
    }

    @Override
    public List<Offer> offers() {
        return controller.offers();
    }

    @Override
    public boolean takes(Command command, KeyEvent press) {
        return controller.takes(command, press);
    }

    @Override
    public void shown() {
        model.load();
        controller.focus();
    }
}
