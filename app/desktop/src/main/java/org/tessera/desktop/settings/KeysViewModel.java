package org.tessera.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.command.KeyPress;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.io.WholeFile;

/** The keys of the person who works here: seen, changed, kept with their account, written to a file. */
public final class KeysViewModel {
    /** The name under which they are kept among a person's own settings. */
    private static final String KEPT = "keys";

    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<KeysState> state = new ReadOnlyObjectWrapper<>(KeysState.of(KeyMap.STANDARD));

    /** A view model for the keys of a workspace. */
    public KeysViewModel(DeidentificationEngine engine, Background background, Workspace workspace) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        workspace.keysProperty().subscribe(keys -> state.set(KeysState.of(keys)));
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<KeysState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Takes the keys that were kept. */
    public void begin() {
        background.run(() -> engine.ownSettings().get(KEPT),
                kept -> kept.map(KeyMap::of).ifPresent(workspace.keysProperty()::set), this::say);
    }

    /** Waits for the new key of a command. */
    public void record(Command command) {
        state.set(new KeysState(keys(), Optional.of(command), Optional.empty()));
    }

    /** Takes the new key. If another command has it, says which. */
    public void press(KeyPress press) {
        state.get().recording().ifPresent(command -> {
            Optional<Command> holder = keys().holder(command, press);
            if (holder.isPresent()) {
                state.set(new KeysState(keys(), state.get().recording(),
                        Optional.of(new KeysState.Conflict(command, press, holder.get()))));
            } else {
                change(keys().with(command, List.of(press)));
            }
        });
    }

    /** Takes the key away from every command in whose way it would be, and gives it to the one that it is wanted for. */
    public void takeOver() {
        state.get().conflict().ifPresent(conflict -> {
            KeyMap free = keys();
            Optional<Command> holder = Optional.of(conflict.holder());
            while (holder.isPresent()) {
                free = free.without(holder.get(), conflict.press());
                holder = free.holder(conflict.command(), conflict.press());
            }
            change(free.with(conflict.command(), List.of(conflict.press())));
        });
    }

    /** Waits for no key any more. */
    public void leave() {
        state.set(KeysState.of(keys()));
    }

    /** A command has its delivered keys again; another one that has got one of them meanwhile keeps it. */
    public void reset(Command command) {
        List<KeyPress> free = command.standard()
                .stream()
                .filter(press -> keys().holder(command, press).isEmpty())
                .toList();
        change(keys().with(command, free));
    }

    /** Every command has its delivered keys again. */
    public void resetAll() {
        change(KeyMap.STANDARD);
    }

    private KeyMap keys() {
        return workspace.keysProperty().get();
    }

    private void change(KeyMap changed) {
        workspace.keysProperty().set(changed);
        leave();
        done(() -> engine.ownSettings().put(KEPT, changed.text()), () -> {});
    }

    /** Writes all keys to a file, whole or not at all. */
    public void save(Path file, String page) {
        done(() -> WholeFile.write(file, out -> out.append(page)),
                () -> workspace.noticeProperty().set(Optional.of(Notice.of("settings.keys.saved"))));
    }

    private void done(Runnable work, Runnable then) {
        Supplier<Optional<String>> step = () -> {
            work.run();
            return Optional.empty();
        };
        background.run(step, nothing -> then.run(), this::say);
    }

    private void say(ProblemException problem) {
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("settings.problem", problem.problem().whatHappened(),
                        problem.problem().whatToDo(), problem.problem().code())));
    }
}
