package org.tessera.desktop.providers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ProvidersCommand;
import org.tessera.desktop.text.Messages;

/** Joins the Providers view to its model: keys, choosers and forms become commands. */
final class ProvidersController implements AskCards.Chooser {
    private final ProvidersViewModel model;
    private final ProfilePlaces places;
    private final RegisterPane register;
    private final ProviderPane provider;
    private final ProvidersView view;
    private final AskCards forms;
    private final TrialCard trials;
    private final FallbackCard fallbacks;
    private Optional<ProvidersState> shown = Optional.empty();

    ProvidersController(Messages messages, ProvidersViewModel model, ProfilePlaces places) {
        this.model = model;
        this.places = places;
        ProviderWords words = new ProviderWords(messages);
        register = new RegisterPane(messages, words);
        provider = new ProviderPane(messages, words, model, this::exportProfile);
        view = new ProvidersView(messages, register, provider, () -> model.ask(ProvidersState.Asking.ADD));
        forms = new AskCards(messages, words, model, this);
        trials = new TrialCard(messages, model);
        fallbacks = new FallbackCard(messages, model);
        register.rows().getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.name());
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stateProperty().subscribe(this::show);
        model.problemProperty().subscribe(view::showProblem);
    }

    private void show(ProvidersState state) {
        view.show(state);
        Optional<ProvidersState> before = shown;
        shown = Optional.of(state);
        boolean same = before
                .filter(was -> was.asking() == state.asking() && was.trial().equals(state.trial())
                        && was.fallbacks().equals(state.fallbacks()) && was.current().equals(state.current()))
                .isPresent();
        if (!same) {
            Optional<String> focused = view.focusedInForm();
            view.cover(card(state));
            if (view.isCovered()) {
                view.focusForm(focused);
            } else if (before.filter(was -> was.asking() != ProvidersState.Asking.NOTHING).isPresent()) {
                view.focusWork();
            }
        }
    }

    private Optional<Node> card(ProvidersState state) {
        return switch (state.asking()) {
            case NOTHING -> Optional.empty();
            case ADD -> Optional.of(forms.add());
            case FALLBACKS -> Optional.of(fallbacks.of(state));
            case CREDENTIAL -> state.current().map(forms::credential);
            case RECHECK -> state.current().map(forms::recheck);
            case REMOVE -> state.current().map(forms::remove);
            case TRIAL -> state.current().map(row -> trials.of(row, state));
        };
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && view.isCovered()) {
            model.dismiss();
            event.consume();
        }
    }

    /** Whether a press means a command: in the list alone for what is done with a row. */
    boolean takes(Command command, KeyEvent press) {
        boolean row = command == ProvidersCommand.DETAILS || command == ProvidersCommand.REMOVE;
        return !view.isCovered() && (!row || press.getTarget() == register.rows());
    }

    List<Offer> offers() {
        boolean imported = model.stateProperty().get().current().filter(ProviderRow::imported).isPresent();
        Optional<String> refused = imported ? Optional.empty() : Optional.of("command.refused.built_in");
        return List.of(Offer.of(ProvidersCommand.DETAILS, provider::focusDetails),
                new Offer(ProvidersCommand.RECHECK, refused, () -> model.ask(ProvidersState.Asking.RECHECK)),
                Offer.of(ProvidersCommand.FALLBACKS, () -> model.ask(ProvidersState.Asking.FALLBACKS)),
                new Offer(ProvidersCommand.REMOVE, refused, () -> model.ask(ProvidersState.Asking.REMOVE)));
    }

    private void exportProfile() {
        model.stateProperty()
                .get()
                .current()
                .ifPresent(row -> save(ProfilePlaces.Kind.PROFILE, row.name() + ".json", model::exportProfile));
    }

    void exportRegister() {
        save(ProfilePlaces.Kind.REGISTER, "register.csv", model::exportRegister);
    }

    @Override
    public void open(ProfilePlaces.Kind kind, Consumer<Path> then) {
        places.open(view.getScene().getWindow(), kind).ifPresent(then);
    }

    @Override
    public void save(ProfilePlaces.Kind kind, String offeredName, Consumer<Path> then) {
        places.save(view.getScene().getWindow(), kind, offeredName).ifPresent(then);
    }

    Node view() {
        return view;
    }

    void focus() {
        view.focusWork();
    }
}
