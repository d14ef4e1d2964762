package org.tessera.desktop.lock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;
import org.tessera.engine.access.Door;

/** The Lock screen without its looks. It opens the engine in the background and hands it on. */
public final class LockViewModel {
    private final Path home;
    private final Function<EngineConfig, DeidentificationEngine> open;
    private final Background background;
    private final Consumer<Opened> onOpened;
    private final ReadOnlyObjectWrapper<LockState> state;
    private Optional<Credentials> shown = Optional.empty();
    private Optional<Opened> waiting = Optional.empty();

    /**
     * A view model for the store in a folder, whether there is one or not.
     *
     * @param open opens an engine; blocks
     * @param onOpened takes the engine and the person who works with it
     */
    public LockViewModel(Path home, Function<EngineConfig, DeidentificationEngine> open, Background background,
            Consumer<Opened> onOpened) {
        this.home = home;
        this.open = open;
        this.background = background;
        this.onOpened = onOpened;
        state = new ReadOnlyObjectWrapper<>(LockState.at(firstPhase()));
    }

    private Phase firstPhase() {
        return EngineConfig.isSetUp(home) ? Phase.UNLOCK : Phase.SET_UP;
    }

    /**
     * Looks who can open the store that is there.
     *
     * @param before what must be done first: the store is let go by whoever used it
     */
    public void begin(Runnable before) {
        state.set(state.get().opening());
        background.run(() -> {
            before.run();
            return EngineConfig.isSetUp(home) ? Optional.of(Door.of(home)) : Optional.<Door>empty();
        }, door -> {
            LockState now = state.get().to(firstPhase());
            state.set(door.map(now::with).orElse(now));
        }, this::refused);
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<LockState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Makes the store with an account for its founder.
     *
     * @param typed the name
     * @param passphrase overwritten once it was used
     * @param again the same once more; overwritten at once
     */
    public void setUp(String typed, char[] passphrase, char[] again) {
        Optional<NamedPerson> person = Typed.person(typed);
        Set<Flaw> flaws = Typed.flawsOfNew(passphrase, again);
        if (person.isEmpty()) {
            flaws.add(Flaw.NAME);
        }
        if (person.isEmpty() || !flaws.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            state.set(state.get().with(flaws));
            return;
        }
        begin(person.get(), () -> EngineConfig.founding(home, person.get(), passphrase), true);
    }

    /**
     * Opens the store.
     *
     * @param typed the account or the person's name; blank for the only account
     * @param passphrase overwritten once it was used
     */
    public void unlock(String typed, char[] passphrase) {
        if (passphrase.length == 0) {
            state.set(state.get().with(Set.of(Flaw.MISSING)));
            return;
        }
        open(Credentials.of(typed, passphrase));
    }

    /** Goes on with the code of the second factor, or with a recovery code. */
    public void code(String typed) {
        if (typed.isBlank()) {
            state.set(state.get().with(Set.of(Flaw.CODE)));
            return;
        }
        shown.ifPresent(before -> open(before.withCode(typed.strip())));
    }

    /**
     * Goes on with a passphrase of one's own.
     *
     * @param next overwritten once it was used
     * @param again the same once more; overwritten at once
     */
    public void change(char[] next, char[] again) {
        Set<Flaw> flaws = Typed.flawsOfNew(next, again);
        if (flaws.isEmpty()) {
            shown.ifPresent(before -> open(before.choosing(next)));
        } else {
            Arrays.fill(next, '\0');
            state.set(state.get().with(flaws));
        }
    }

    private void open(Credentials credentials) {
        shown = Optional.of(credentials);
        begin(new NamedPerson("nobody"), () -> EngineConfig.inFolder(home, credentials.copy()), false);
    }

    /** Takes the first code of the second factor that the site asks for. */
    public void confirm(String typed) {
        if (typed.isBlank()) {
            state.set(state.get().with(Set.of(Flaw.CODE)));
            return;
        }
        waiting.ifPresent(opened -> {
            state.set(state.get().opening());
            background.run(() -> {
                opened.engine().ownAccount().confirm(typed.strip());
                return opened;
            }, done -> {
                waiting = Optional.empty();
                onOpened.accept(done);
            }, problem -> state.set(state.get().with(Problem.of(problem))));
        });
    }

    /** Asks for the emergency key, or goes back from it. */
    public void emergency(boolean wanted) {
        forget();
        state.set(state.get().to(wanted ? Phase.EMERGENCY : Phase.UNLOCK));
    }

    /**
     * Opens the store with its emergency key.
     *
     * @param typed who uses it
     * @param words what happened
     * @param key overwritten once it was used
     */
    public void unlockInEmergency(String typed, EmergencyReason reason, String words, char[] key, Duration time) {
        Optional<NamedPerson> person = Typed.person(typed);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (person.isEmpty()) {
            flaws.add(Flaw.NAME);
        }
        if (words.isBlank()) {
            flaws.add(Flaw.WORDS);
        }
        if (key.length == 0) {
            flaws.add(Flaw.MISSING);
        }
        if (person.isEmpty() || !flaws.isEmpty()) {
            Arrays.fill(key, '\0');
            state.set(state.get().with(flaws));
            return;
        }
        begin(person.get(), () -> EngineConfig.inEmergency(home, key, person.get(), reason, new PhiText(words), time),
                false);
    }

    /** Opens an engine that keeps nothing, for looking around with the samples. */
    public void lookAround(NamedPerson guest) {
        begin(guest, EngineConfig::inMemory, true);
    }

    private void begin(NamedPerson person, Supplier<EngineConfig> config, boolean fresh) {
        if (state.get().busy()) {
            return;
        }
        state.set(state.get().opening());
        background.run(() -> Opened.by(person, open.apply(config.get()), fresh), this::opened, this::refused);
    }

    private void opened(Opened opened) {
        forget();
        if (!opened.engine().ownAccount().isEnrolmentDue()) {
            onOpened.accept(opened);
            return;
        }
        waiting = Optional.of(opened);
        state.set(state.get().to(Phase.ENROL).opening());
        background.run(opened.engine().ownAccount()::enrol, drawn -> state.set(state.get().with(drawn)),
                problem -> state.set(state.get().with(Problem.of(problem))));
    }

    /** A refusal may ask for more; otherwise the store may be there, or not, and what is asked for is found out anew. */
    private void refused(ProblemException problem) {
        LockState now = state.get();
        switch (problem.problem()) {
            case CODE_MISSING -> state.set(now.to(Phase.CODE));
            case PASSPHRASE_CHANGE_DUE -> state.set(now.to(Phase.CHANGE));
            case PASSPHRASE_WEAK -> state.set(now.with(Set.of(Flaw.TOO_SHORT)));
            case CODE_WRONG, PASSPHRASE_REPEATED -> state.set(now.with(Problem.of(problem)));
            case ACCOUNT_CHOICE -> state.set(now.with(Set.of(Flaw.NAME)));
            default -> {
                forget();
                Phase phase = now.phase() == Phase.EMERGENCY ? Phase.EMERGENCY : firstPhase();
                state.set(now.to(phase).with(Problem.of(problem)));
            }
        }
    }

    private void forget() {
        shown.ifPresent(Credentials::forget);
        shown = Optional.empty();
    }

    /** Lets go of a store that was opened and given to nobody, and of what was typed. */
    public void close() {
        forget();
        waiting.ifPresent(opened -> opened.engine().close());
        waiting = Optional.empty();
    }
}
