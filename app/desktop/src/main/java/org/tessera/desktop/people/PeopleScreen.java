package org.tessera.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
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
    public List<KeyHint> keyHints() {
        List<KeyHint> hints = new ArrayList<>(List.of(
                new KeyHint(List.of(messages.get("worklist.key.up"), messages.get("worklist.key.down")),
                        messages.get("worklist.hint.move")),
                new KeyHint(List.of(messages.get("worklist.key.enter")), messages.get("providers.hint.details"))));
        if (mayChange()) {
            hints.add(new KeyHint(List.of("A"), messages.get("people.hint.add")));
            hints.add(
                    new KeyHint(List.of(messages.get("worklist.key.delete")), messages.get("people.hint.deactivate")));
        }
        return hints;
    }

    @Override
    public void shown() {
        model.load();
        view.focusWork();
    }
}
