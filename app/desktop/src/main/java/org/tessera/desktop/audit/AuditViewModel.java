package org.tessera.desktop.audit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;

/** The Audit screen without its looks. */
public final class AuditViewModel {
    /** How many of the newest rows are shown; checking covers all of them. */
    static final int SHOWN = 500;

    private final AuditLog audit;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<AuditState> state = new ReadOnlyObjectWrapper<>(AuditState.EMPTY);

    private record Page(List<AuditEntry> rows, long total) {}

    /** A view model for an audit. */
    public AuditViewModel(AuditLog audit, Background background, Workspace workspace) {
        this.audit = audit;
        this.background = background;
        this.workspace = workspace;
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<AuditState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads the newest rows. */
    public void load() {
        background.run(() -> {
            long total = audit.head().number();
            return new Page(audit.read(Math.max(1, total - SHOWN + 1), SHOWN).reversed(), total);
        }, page -> state.set(state.get().with(page.rows(), page.total())), this::say);
    }

    /** Checks every row, and that the last one is the one that was written last. */
    public void verify() {
        if (!state.get().checking()) {
            state.set(state.get().checking(true));
            background.run(audit::verify, result -> state.set(state.get().checked(result)), problem -> {
                state.set(state.get().checking(false));
                say(problem);
            });
        }
    }

    private void say(ProblemException problem) {
        workspace.noticeProperty()
                .set(Optional.of(Notice.of("audit.problem", problem.problem().whatHappened(),
                        problem.problem().whatToDo(), problem.problem().code())));
    }
}
