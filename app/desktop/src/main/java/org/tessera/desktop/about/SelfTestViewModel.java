package org.tessera.desktop.about;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.selftest.CheckResult;
import org.tessera.engine.selftest.SelfTestReport;

/** The self-test without its looks: it runs in the background, and one that nobody waits for is dropped. */
public final class SelfTestViewModel {
    private final Background background;
    private final Workspace workspace;
    private final Function<Consumer<CheckResult>, SelfTestReport> test;
    private final Consumer<String> board;
    private final ReadOnlyObjectWrapper<SelfTestState> state = new ReadOnlyObjectWrapper<>(SelfTestState.BEGUN);
    private Background.Running running = Background.Running.none();
    private int run;

    /**
     * A view model.
     *
     * @param test makes all checks and tells of each; blocks
     * @param board takes text onto the clipboard
     */
    public SelfTestViewModel(Background background, Workspace workspace,
            Function<Consumer<CheckResult>, SelfTestReport> test, Consumer<String> board) {
        this.background = background;
        this.workspace = workspace;
        this.test = test;
        this.board = board;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<SelfTestState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins anew. */
    public void begin() {
        leave();
        state.set(SelfTestState.BEGUN);
        int own = run;
        running = background.run(() -> test.apply(result -> background.onToolkit(() -> told(own, result))),
                report -> state
                        .set(new SelfTestState(state.get().part(), report.results().size(), Optional.of(report))),
                problem -> workspace.noticeProperty()
                        .set(Optional.of(Notice.of("worklist.problem", problem.problem().whatHappened(),
                                problem.problem().whatToDo(), problem.problem().code()))));
    }

    private void told(int own, CheckResult result) {
        if (own == run && state.get().report().isEmpty()) {
            state.set(new SelfTestState(Optional.of(result.part()), state.get().made() + 1, Optional.empty()));
        }
    }

    /** Nobody waits for it any more. */
    public void leave() {
        running.drop();
        run++;
    }

    /** Puts the report onto the clipboard: codes, parts and places of this machine, nothing of a note. */
    public void copy() {
        state.get().report().ifPresent(report -> {
            board.accept(report.text());
            workspace.noticeProperty().set(Optional.of(Notice.of("self_test.copied")));
        });
    }
}
