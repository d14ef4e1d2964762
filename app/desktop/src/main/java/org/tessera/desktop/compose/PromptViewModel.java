package org.tessera.desktop.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSection;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.desktop.workspace.Answer;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.PreparedPrompt;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.Delivery;
import org.tessera.engine.RoutePlan;
import org.tessera.engine.assets.TemplateShelf;

/**
 * The Prompt screen without its looks. It follows the open note: once its review is finished, what was stored behind the
 * review is fetched, and every change composes the prompt and asks the gate again; the newest change wins.
 */
public final class PromptViewModel {
    private final Workspace workspace;
    private final DeidentificationEngine engine;
    private final Background background;
    private final List<PromptTemplate> templates;
    private final StoredWork stored;
    private final EgressBook egress;
    private final ReadOnlyObjectWrapper<Optional<PromptState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PromptProblem>> problem = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyIntegerWrapper received = new ReadOnlyIntegerWrapper();
    private Optional<ReviewedNote> followed = Optional.empty();
    private Optional<Background.Running> running = Optional.empty();

    /** A view model for the note of the workspace, whichever that is. */
    public PromptViewModel(Workspace workspace, DeidentificationEngine engine, Background background,
            TemplateShelf templates) {
        this.workspace = workspace;
        this.engine = engine;
        this.background = background;
        this.templates = templates.all();
        this.stored = new StoredWork(engine, templates);
        this.egress = new EgressBook(workspace);
        workspace.noteProperty().subscribe(this::follow);
        workspace.registerProperty().subscribe((before, now) -> offerAnew());
        workspace.sendingProperty().subscribe((before, now) -> askAgain());
    }

    /** The register of providers is another one: what is offered changes, and so may what is chosen. */
    private void offerAnew() {
        state.get()
                .filter(now -> now.activity() != PromptState.Activity.SENDING)
                .ifPresent(
                        now -> background.run(engine::profiles, profiles -> change(before -> before.offering(profiles)),
                                failed -> fail(failed, PromptProblem.Of.PREPARING)));
    }

    /** The site's switch was turned: what the gate said before does not count. */
    private void askAgain() {
        state.get().filter(now -> now.activity() != PromptState.Activity.SENDING).ifPresent(now -> prepare());
    }

    private void follow(Optional<OpenNote> note) {
        Optional<ReviewedNote> reviewed = note.flatMap(OpenNote::reviewed);
        if (reviewed.equals(followed)) {
            return;
        }
        boolean another = !reviewed.map(now -> now.note().note().id())
                .equals(followed.map(before -> before.note().note().id()));
        followed = reviewed;
        drop();
        if (another) {
            egress.begin();
        }
        fetch();
    }

    private void drop() {
        running.ifPresent(Background.Running::drop);
        running = Optional.empty();
        workspace.fetchingProperty().set(false);
        problem.set(Optional.empty());
        state.set(Optional.empty());
    }

    private void fetch() {
        workspace.noteProperty().get().ifPresent(open -> open.reviewed().ifPresent(reviewed -> {
            workspace.fetchingProperty().set(true);
            running = Optional.of(background.run(() -> stored.find(open.caseId(), reviewed, open.tokens()), this::found,
                    failed -> fail(failed, PromptProblem.Of.FETCHING)));
        }));
    }

    private void found(StoredWork.Found found) {
        workspace.fetchingProperty().set(false);
        state.set(Optional.of(found.state()));
        found.answer().ifPresent(answer -> {
            answer.profile().ifPresent(profile -> egress.sent(profile, answer.received().sentAt()));
            putDown(answer);
        });
        prepare();
    }

    private void putDown(Answer answer) {
        workspace.noteProperty()
                .get()
                .ifPresent(open -> workspace.noteProperty().set(Optional.of(open.answered(answer))));
    }

    private void fail(ProblemException failed, PromptProblem.Of during) {
        workspace.fetchingProperty().set(false);
        state.get().ifPresent(now -> state.set(Optional.of(now.during(PromptState.Activity.READY))));
        problem.set(Optional.of(new PromptProblem(failed, during)));
    }

    private void change(UnaryOperator<PromptState> change) {
        state.get().filter(now -> now.activity() != PromptState.Activity.SENDING).ifPresent(now -> {
            PromptState next = change.apply(now);
            if (!next.equals(now)) {
                state.set(Optional.of(next));
                prepare();
            }
        });
    }

    private void prepare() {
        running.ifPresent(Background.Running::drop);
        problem.set(Optional.empty());
        state.get().ifPresent(now -> {
            state.set(Optional.of(now.during(PromptState.Activity.PREPARING)));
            running = Optional.of(background.run(() -> compose(now), this::prepared,
                    failed -> fail(failed, PromptProblem.Of.PREPARING)));
        });
    }

    private PreparedPrompt compose(PromptState now) {
        NoteId id = now.note().source().note().note().id();
        PromptDraft draft = engine.draft(now.template(), now.note(), now.choice());
        RoutePlan plan = engine.plan(draft, now.profile().name(), now.labels());
        if (engine.work().answer(id).isEmpty()) {
            engine.work().savePrompt(id, now.toKeep());
        }
        return new PreparedPrompt(draft, plan);
    }

    private void prepared(PreparedPrompt prompt) {
        state.get().ifPresent(now -> state.set(Optional.of(now.with(prompt))));
        workspace.noteProperty().get().ifPresent(before -> {
            OpenNote after = before.prepared(prompt);
            workspace.noteProperty().set(Optional.of(after));
            if (before.answer().isPresent() && after.answer().isEmpty()) {
                say(new Notice("prompt.answer_aside", List.of(), Optional.of(() -> takeBack(before))));
            }
        });
    }

    private void takeBack(OpenNote before) {
        before.answer().ifPresent(answer -> state.get().ifPresent(now -> {
            workspace.noteProperty().set(Optional.of(before));
            ProviderProfile profile = answer.profile().orElse(now.profile());
            state.set(Optional.of(now.with(answer.draft().template()).with(profile).with(answer.draft().choice())));
            prepare();
        }));
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }

    /** What is to be seen; empty while there is no reviewed note, or while its work is fetched. */
    public ReadOnlyObjectProperty<Optional<PromptState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last; empty if nothing did. */
    public ReadOnlyObjectProperty<Optional<PromptProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many characters of the answer came so far, while it is awaited. */
    public ReadOnlyIntegerProperty receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /** The tasks that are offered. */
    public List<PromptTemplate> templates() {
        return templates;
    }

    /** The task becomes another one, with the sections that it needs. */
    public void choose(PromptTemplate template) {
        change(now -> now.template().equals(template) ? now : now.with(template));
    }

    /** The prompt goes another way. */
    public void choose(ProviderProfile profile) {
        change(now -> now.with(profile));
    }

    /** A section goes in or stays out. */
    public void include(NoteSection section, boolean in) {
        change(now -> now.with(section, in));
    }

    /** A person says that the note is under a special protection, or is not. */
    public void label(SensitivityLabel label, boolean seen) {
        change(now -> now.with(label, seen));
    }

    /** Every section on a specially protected topic stays out. */
    public void leaveOutSensitive() {
        change(now -> now.with(new SectionChoice(now.choice().sections(),
                now.choice().included().stream().filter(section -> !section.type().isSensitive()).toList())));
    }

    /** Does again what failed. */
    public void retry() {
        problem.get().ifPresent(failed -> {
            problem.set(Optional.empty());
            switch (failed.during()) {
                case FETCHING -> fetch();
                case PREPARING -> prepare();
                case SENDING -> send();
            }
        });
    }

    /** Sends the prompt, if the gate lets it through. */
    public void send() {
        state.get().filter(PromptState::canSend).ifPresent(now -> now.prepared().ifPresent(prompt -> {
            problem.set(Optional.empty());
            received.set(0);
            state.set(Optional.of(now.during(PromptState.Activity.SENDING)));
            running = Optional.of(background.run(() -> exchange(now, prompt), came -> received(now, came),
                    failed -> notSent(now, prompt.plan(), failed)));
        }));
    }

    /** What came back, and the way that it took. */
    private record Exchanged(Delivery delivery, ReceivedAnswer answer) {}

    private Exchanged exchange(PromptState now, PreparedPrompt prompt) {
        NoteId id = prompt.draft().note().source().note().note().id();
        Delivery delivery = engine.send(prompt.plan(), new AnswerProgress(background, received::set));
        engine.work().savePrompt(id, now.toKeep(delivery.prompt().profile().name()));
        return new Exchanged(delivery,
                engine.work().answer(id).orElseThrow(() -> new ProblemException(ProblemCode.INTERNAL)));
    }

    private void received(PromptState now, Exchanged came) {
        ApprovedPrompt approved = came.delivery().prompt();
        came.delivery()
                .missed()
                .forEach(missed -> now.profiles()
                        .stream()
                        .filter(profile -> profile.name().equals(missed.profile()))
                        .forEach(profile -> egress.failed(profile, missed.problem(), came.answer().sentAt())));
        egress.sent(approved.profile(), came.answer().sentAt());
        running = Optional.of(background.run(() -> {
            Answer answer = stored.read(approved.draft(), came.answer());
            engine.work().saveDraft(approved.draft().note().source().note().note().id(), answer.letter());
            return answer;
        }, answer -> {
            answered(answer);
            MissedWords.notice(came.delivery(), now.profiles()).ifPresent(this::say);
        }, failed -> fail(failed, PromptProblem.Of.FETCHING)));
    }

    private void answered(Answer answer) {
        state.get().ifPresent(now -> state.set(Optional.of(now.during(PromptState.Activity.READY))));
        putDown(answer);
        workspace.goTo(PathStep.RESPONSE);
    }

    /** When several were asked, only the last one's reason is known here; of the others it counts that they were asked. */
    private void notSent(PromptState sent, RoutePlan plan, ProblemException failed) {
        plan.fallbacks().forEach(hop -> egress.sent(hop.profile(), Instant.now()));
        egress.failed(sent.profile(), failed.problem(), Instant.now());
        fail(failed, PromptProblem.Of.SENDING);
    }

    /** Waits no longer for the answer. What left cannot be called back; an answer that still comes is kept. */
    public void stopWaiting() {
        state.get().filter(now -> now.activity() == PromptState.Activity.SENDING).ifPresent(now -> {
            running.ifPresent(Background.Running::drop);
            egress.sent(now.profile(), Instant.now());
            state.set(Optional.of(now.during(PromptState.Activity.READY)));
            say(Notice.of("prompt.not_waiting"));
        });
    }
}
