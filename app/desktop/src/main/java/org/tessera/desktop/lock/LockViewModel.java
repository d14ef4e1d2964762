package org.tessera.desktop.lock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** The Lock screen without its looks. It opens the engine in the background and hands it on. */
public final class LockViewModel {
    /** The least number of characters of a new passphrase; the store refuses a shorter one, too. */
    static final int SHORTEST = 12;

    private final Path home;
    private final Function<EngineConfig, DeidentificationEngine> open;
    private final Background background;
    private final Consumer<Opened> onOpened;
    private final ReadOnlyObjectWrapper<LockState> state;
    private Optional<DeidentificationEngine> nameless = Optional.empty();

    /** An engine that was opened, and who uses it; empty if its store holds no name. */
    private record Found(DeidentificationEngine engine, Optional<NamedPerson> person) {}

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
        state = new ReadOnlyObjectWrapper<>(LockState.at(EngineConfig.isSetUp(home) ? Phase.UNLOCK : Phase.SET_UP));
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<LockState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A name as typed; empty if it cannot stand under a document. */
    public static Optional<NamedPerson> person(String typed) {
        try {
            return Optional.of(new NamedPerson(typed));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /**
     * Makes the store.
     *
     * @param typed the name
     * @param passphrase overwritten once it was used
     * @param again the same once more; overwritten at once
     */
    public void setUp(String typed, char[] passphrase, char[] again) {
        Optional<NamedPerson> person = person(typed);
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (person.isEmpty()) {
            flaws.add(Flaw.NAME);
        }
        if (Character.codePointCount(passphrase, 0, passphrase.length) < SHORTEST) {
            flaws.add(Flaw.TOO_SHORT);
        } else if (!Arrays.equals(passphrase, again)) {
            flaws.add(Flaw.DIFFERENT);
        }
        Arrays.fill(again, '\0');
        if (person.isEmpty() || !flaws.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            state.set(state.get().with(flaws));
            return;
        }
        begin(() -> named(open.apply(EngineConfig.inFolder(home, passphrase)), person.get()), true);
    }

    private static Found named(DeidentificationEngine engine, NamedPerson person) {
        try {
            engine.settings().put(SettingKey.USER_NAME, person.name());
            return new Found(engine, Optional.of(person));
        } catch (ProblemException notKept) {
            engine.close();
            throw notKept;
        }
    }

    /**
     * Opens the store.
     *
     * @param passphrase overwritten once it was used
     */
    public void unlock(char[] passphrase) {
        if (passphrase.length == 0) {
            state.set(state.get().with(Set.of(Flaw.MISSING)));
            return;
        }
        begin(() -> {
            DeidentificationEngine engine = open.apply(EngineConfig.inFolder(home, passphrase));
            return new Found(engine, engine.settings().get(SettingKey.USER_NAME).flatMap(LockViewModel::person));
        }, false);
    }

    /** Says who works with the store that is open already. */
    public void name(String typed) {
        Optional<NamedPerson> person = person(typed);
        if (person.isEmpty()) {
            state.set(state.get().with(Set.of(Flaw.NAME)));
            return;
        }
        nameless.ifPresent(engine -> {
            nameless = Optional.empty();
            begin(() -> named(engine, person.get()), false);
        });
    }

    /** Opens an engine that keeps nothing, for looking around with the samples. */
    public void lookAround(NamedPerson guest) {
        begin(() -> new Found(open.apply(EngineConfig.inMemory()), Optional.of(guest)), true);
    }

    private void begin(Supplier<Found> opening, boolean fresh) {
        if (state.get().busy()) {
            return;
        }
        state.set(state.get().opening());
        background.run(opening, found -> opened(found, fresh), this::refused);
    }

    private void opened(Found found, boolean fresh) {
        if (found.person().isPresent()) {
            onOpened.accept(new Opened(found.engine(), found.person().get(), fresh));
        } else {
            nameless = Optional.of(found.engine());
            state.set(LockState.at(Phase.NAME));
        }
    }

    /** After a refusal the store may be there, or be open no more: what is asked for is found out anew. */
    private void refused(ProblemException problem) {
        if (problem.problem() == ProblemCode.PASSPHRASE_WEAK) {
            state.set(state.get().with(Set.of(Flaw.TOO_SHORT)));
            return;
        }
        Phase phase = EngineConfig.isSetUp(home) ? Phase.UNLOCK : Phase.SET_UP;
        state.set(LockState.at(phase).with(Problem.of(problem)));
    }

    /** Lets go of a store that was opened and given to nobody. */
    public void close() {
        nameless.ifPresent(DeidentificationEngine::close);
        nameless = Optional.empty();
    }
}
