package org.tessera.desktop.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.access.FirstPassphrase;

/** The People screen without its looks. */
public final class PeopleViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<PeopleState> state;

    /** A view model for the accounts of a store. */
    public PeopleViewModel(DeidentificationEngine engine, Background background, Workspace workspace) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        state = new ReadOnlyObjectWrapper<>(PeopleState.of(
                new PeopleState.Rights(engine.permits(Permission.ACCOUNTS), engine.permits(Permission.ACCESS_REVIEW))));
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<PeopleState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private PeopleState.Rights rights() {
        return state.get().rights();
    }

    /** Who works here. */
    NamedPerson me() {
        return workspace.userProperty().get().person();
    }

    /** Reads everything anew. */
    public void load() {
        background.run(this::read, lists -> state.set(state.get().with(lists)), this::show);
    }

    private PeopleState.Lists read() {
        List<EmergencyUse> uses = rights().reviews() ? engine.emergency().uses() : List.of();
        return new PeopleState.Lists(engine.accounts().list(), uses);
    }

    /** Brings an account to hand. */
    public void choose(AccountName name) {
        if (!state.get().chosen().equals(Optional.of(name))) {
            state.set(state.get().choosing(name));
        }
    }

    /** Opens a form, if the account that is logged in may do what it asks. */
    public void ask(Asking asking) {
        boolean may = asking == Asking.REVIEWED ? rights().reviews() : rights().changes();
        boolean about = (asking != Asking.RESET && asking != Asking.DEACTIVATE) || state.get().current().isPresent();
        if (may && about && !state.get().working() && state.get().handed().isEmpty()) {
            state.set(state.get().asking(asking));
        }
    }

    /** Puts the form away, and overwrites a secret that it showed. */
    public void dismiss() {
        state.get().handed().ifPresent(HandedOver::forget);
        state.set(state.get().asking(Asking.NOTHING));
    }

    /**
     * Makes an account with a passphrase that is drawn.
     *
     * @return false if the text is no name: nothing was begun
     */
    boolean add(String typed, Set<Role> roles) {
        Optional<NamedPerson> person = person(typed);
        person.ifPresent(
                named -> begin(() -> passphrase(first -> engine.accounts().add(named, roles, first)), this::hand));
        return person.isPresent();
    }

    private static Optional<NamedPerson> person(String typed) {
        try {
            return Optional.of(new NamedPerson(typed));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Draws a new passphrase for the account at hand; it works again if it was deactivated. */
    public void reset() {
        state.get()
                .chosen()
                .ifPresent(name -> begin(() -> passphrase(first -> engine.accounts().reset(name, first)), this::hand));
    }

    private static HandedOver passphrase(Function<char[], Account> change) {
        char[] drawn = FirstPassphrase.draw();
        try {
            return HandedOver.passphrase(change.apply(drawn.clone()), drawn);
        } catch (ProblemException refused) {
            Arrays.fill(drawn, '\0');
            throw refused;
        }
    }

    /** Makes the emergency key, in the place of the one before it. */
    void makeEmergencyKey() {
        begin(() -> HandedOver.emergencyKey(engine.accounts().makeEmergencyKey()), this::hand);
    }

    private void hand(HandedOver secret) {
        state.set(state.get().handing(secret));
        load();
    }

    /** Gives the account at hand other roles. */
    void changeRoles(Set<Role> roles) {
        state.get()
                .chosen()
                .ifPresent(name -> begin(() -> engine.accounts().changeRoles(name, roles),
                        account -> done("people.roles.changed", account.person().name())));
    }

    /** Destroys the way into the store of the account at hand. */
    void deactivate() {
        state.get().current().ifPresent(account -> begin(() -> {
            engine.accounts().deactivate(account.name());
            return account;
        }, gone -> done("people.deactivated", gone.person().name())));
    }

    /**
     * Writes down that who may do what was looked over.
     *
     * @param changesAsked how many accounts should change
     */
    void reviewed(int changesAsked) {
        begin(() -> {
            engine.accounts().reviewed(me(), changesAsked);
            return changesAsked;
        }, asked -> done("people.reviewed"));
    }

    /** Writes down that a use of emergency access was looked at. */
    void lookedAt(String use) {
        begin(() -> {
            engine.emergency().reviewed(use, me());
            return use;
        }, seen -> done("people.use.reviewed"));
    }

    private <T> void begin(Supplier<T> work, Consumer<T> then) {
        if (!state.get().working()) {
            state.set(state.get().workingOn());
            background.run(work, then, this::show);
        }
    }

    private void done(String key, Object... values) {
        state.set(state.get().asking(Asking.NOTHING));
        workspace.noticeProperty().set(Optional.of(Notice.of(key, values)));
        load();
    }

    private void show(ProblemException problem) {
        state.set(state.get().with(Problem.of(problem)));
    }
}
