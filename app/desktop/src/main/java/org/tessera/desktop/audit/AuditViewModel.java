package org.tessera.desktop.audit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.audit.AuditState.Asking;
import org.tessera.desktop.audit.AuditState.Check;
import org.tessera.desktop.audit.AuditState.Page;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Sending;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.AuditTrail;
import org.tessera.engine.DeidentificationEngine;

/** The Audit screen without its looks. */
public final class AuditViewModel {
    /** How many rows come at a time; checking covers all of them. */
    static final int PAGE = 200;

    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<AuditState> state = new ReadOnlyObjectWrapper<>(AuditState.EMPTY);
    private Optional<Background.Running> reading = Optional.empty();

    /** A view model for the audit of an engine. */
    public AuditViewModel(DeidentificationEngine engine, Background background, Workspace workspace) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<AuditState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether incidents may be opened and seen. */
    boolean handlesIncidents() {
        return engine.permits(Permission.INCIDENTS);
    }

    /** Reads the newest rows that are asked for. */
    public void load() {
        AuditFilter filter = state.get().filter();
        read(() -> {
            AuditLog log = engine.audit();
            List<AuditEntry> rows = new NewestFirst(log, query(filter)).page(Optional.empty(), PAGE + 1);
            return page(List.of(), rows, log.head().number());
        });
        if (handlesIncidents()) {
            background.run(() -> engine.incidents().list(), known -> state.set(state.get().with(known)), this::show);
        }
    }

    /** Reads the rows before those that are shown. */
    public void older() {
        Page shown = state.get().page();
        AuditFilter filter = state.get().filter();
        if (shown.more()) {
            read(() -> page(shown.rows(),
                    new NewestFirst(engine.audit(), query(filter)).page(Optional.of(shown.rows().getLast()), PAGE + 1),
                    shown.total()));
        }
    }

    private void read(Supplier<Page> work) {
        reading.ifPresent(Background.Running::drop);
        reading = Optional.of(background.run(work, page -> state.set(state.get().with(page)), this::show));
    }

    /** One row more than a page was asked for, to know whether there is another page. */
    private static Page page(List<AuditEntry> before, List<AuditEntry> rows, long total) {
        List<AuditEntry> all = new ArrayList<>(before);
        all.addAll(rows.subList(0, Math.min(PAGE, rows.size())));
        return new Page(all, rows.size() > PAGE, total);
    }

    private AuditQuery query(AuditFilter filter) {
        return filter.query(ZoneId.systemDefault(), engine::encounter, asked -> !engine.audit().find(asked).isEmpty());
    }

    /** Asks for other rows; nothing is begun while something is wrong with what was typed. */
    public void find(AuditFilter filter) {
        state.set(state.get().with(filter));
        if (filter.flaws().isEmpty()) {
            load();
        }
    }

    /** Brings a row to hand. */
    public void choose(AuditEntry row) {
        if (!state.get().chosen().equals(Optional.of(row))) {
            state.set(state.get().choosing(row));
        }
    }

    /** Checks every row, and that the last one is the one that was written last. */
    public void verify() {
        if (!state.get().check().running()) {
            state.set(state.get().with(new Check(Optional.empty(), true)));
            background.run(() -> engine.audit().verify(),
                    result -> state.set(state.get().with(new Check(Optional.of(result), false))), problem -> {
                        state.set(state.get().with(Check.NONE));
                        show(problem);
                    });
        }
    }

    /** Opens a form. */
    public void ask(Asking asking) {
        boolean may = asking == Asking.EXPORT || asking == Asking.NOTHING || handlesIncidents();
        boolean about = asking != Asking.INCIDENT || leaving().isPresent();
        if (may && about) {
            state.set(state.get().asking(asking));
        }
    }

    /** Puts the form away. */
    public void dismiss() {
        state.set(state.get().asking(Asking.NOTHING));
    }

    /** Whether only some rows are asked for. */
    boolean isPart() {
        return !state.get().filter().equals(AuditFilter.ALL);
    }

    /** Writes the rows that are asked for to a file; JSON lines hold all rows, because a part could not be checked. */
    public void export(AuditForm form, Path file) {
        AuditFilter filter = form == AuditForm.JSONL ? AuditFilter.ALL : state.get().filter();
        background.run(() -> AuditTrail.export(engine.audit(), form, query(filter), file), rows -> {
            state.set(state.get().asking(Asking.NOTHING));
            say("audit.exported", rows);
            load();
        }, this::show);
    }

    /** The row at hand, if something left by it. */
    Optional<AuditEntry> leaving() {
        return state.get().chosen().filter(row -> AuditSort.of(row.code()).filter(AuditSort::isLeaving).isPresent());
    }

    /**
     * Opens an incident about the row at hand.
     *
     * @param words what happened, as typed
     * @param stopSending whether all sending is stopped first
     */
    public void openIncident(BreachSide side, String words, boolean stopSending) {
        leaving().ifPresent(row -> background.run(() -> engine.incidents()
                .open(Optional.of(row.number()), side, workspace.userProperty().get().person(), new PhiText(words),
                        stopSending),
                incident -> {
                    if (stopSending) {
                        workspace.sendingProperty().set(Sending.STOPPED);
                    }
                    state.set(state.get().asking(Asking.INCIDENTS));
                    say("audit.incident.opened", incident.id());
                    load();
                }, this::show));
    }

    private void say(String key, Object value) {
        workspace.noticeProperty().set(Optional.of(Notice.of(key, value)));
    }

    private void show(ProblemException problem) {
        state.set(state.get().with(Problem.of(problem)));
    }
}
