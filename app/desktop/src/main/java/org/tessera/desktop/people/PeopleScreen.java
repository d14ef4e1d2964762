package org.tessera.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.PeopleCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The People screen as the main window knows it. */
public final class PeopleScreen implements Screen {
    private final Messages messages;
    private final PeopleViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final PeopleView view;

    /** The screen for a model. */
    public PeopleScreen(Messages messages, PeopleViewModel model) {
        this.messages = messages;
        this.model = model;
        view = new PeopleView(messages, model);
        header.titleProperty().set(messages.get("screen.people"));
        if (mayChange()) {
            header.actions()
                    .setAll(List.of(button("people-key", Icon.LOCK, "people.key", Asking.KEY),
                            button("people-add", Icon.PLUS, "people.add", Asking.ADD)));
        }
        model.stateProperty()
                .subscribe(state -> header.detailProperty()
                        .set(messages.get("people.detail", state.lists().accounts().size(), state.active())));
    }

    private boolean mayChange() {
        return model.stateProperty().get().rights().changes();
    }

    private Button button(String id, Icon icon, String key, Asking asking) {
        Button button = ButtonRank.SECONDARY.of(icon, messages.get(key), event -> model.ask(asking));
        button.setId(id);
        return button;
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.PEOPLE;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    @Override
    public List<KeyHint> keyHints(KeyWords keys) {
        List<KeyHint> hints = new ArrayList<>(List.of(
                new KeyHint(List.of(messages.get("key.up"), messages.get("key.down")),
                        messages.get("worklist.hint.move")),
                keys.hint("providers.hint.details", PeopleCommand.DETAILS)));
        if (mayChange()) {
            hints.add(keys.hint("people.hint.add", PeopleCommand.ADD));
            hints.add(keys.hint("people.hint.deactivate", PeopleCommand.DEACTIVATE));
        }
        return hints;
    }

    @Override
    public List<Offer> offers() {
        return view.offers().stream().filter(offer -> mayChange() || offer.command() == PeopleCommand.DETAILS).toList();
    }

    @Override
    public boolean takes(Command command, KeyEvent press) {
        return view.takes(command, press);
    }

    @Override
    public void shown() {
        model.load();
        view.focusWork();
    }
}
