package org.tessera.desktop.signoff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.workspace.Answer;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.LetterDesk;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.document.LetterForm;

/** The Sign-off screen without its looks: the letter as it is edited, the signature, and the ways out. */
public final class SignOffViewModel {
    private final Workspace workspace;
    private final DeidentificationEngine engine;
    private final Background background;
    private final Clip clip;
    private final LetterDesk desk;
    private final ReadOnlyObjectWrapper<Optional<SignOffState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ProblemException>> problem = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** A view model for the letter of the open note. */
    public SignOffViewModel(Workspace workspace, DeidentificationEngine engine, Background background, Clip clip) {
        this.workspace = workspace;
        this.engine = engine;
        this.background = background;
        this.clip = clip;
        this.desk = new LetterDesk(workspace, engine, background);
        workspace.noteProperty().subscribe(this::follow);
        desk.problemProperty().subscribe(failed -> problem.set(failed));
    }

    private void follow(Optional<OpenNote> note) {
        Optional<Answer> answer = note.flatMap(OpenNote::answer);
        Optional<SignOffState> before = state.get();
        if (answer.equals(before.map(SignOffState::answer))) {
            return;
        }
        boolean same = before.map(old -> old.answer().received()).equals(answer.map(Answer::received));
        if (!same) {
            problem.set(Optional.empty());
        }
        NamedPerson signer = workspace.userProperty().get().person();
        boolean signing = same && before.filter(SignOffState::signing).isPresent();
        state.set(
                answer.map(now -> new SignOffState(now, signer, signing && now.signed().isEmpty(), Optional.empty())));
    }

    /** What is to be seen; empty while there is no answer. */
    public ReadOnlyObjectProperty<Optional<SignOffState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last; empty if nothing did. */
    public ReadOnlyObjectProperty<Optional<ProblemException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void change(Function<SignOffState, Answer> change) {
        state.get().filter(now -> !now.signing()).ifPresent(now -> desk.keep(change.apply(now)));
    }

    /** The letter was edited. */
    public void edit(PhiText text) {
        state.get()
                .filter(now -> now.isEditable() && !now.answer().letter().text().equals(text))
                .ifPresent(now -> change(current -> current.answer().edited(text)));
    }

    /** A person has dealt with a finding and answers for it. */
    public void settle(ValidationFinding finding) {
        change(now -> now.answer().settled(finding));
    }

    /** The letter is changed after it was signed: the signature counts no longer for what is on the table. */
    public void changeAgain() {
        change(now -> now.answer().signedAs(Optional.empty()));
    }

    /** Where a finding stands in the letter as it was edited; empty if that part was rewritten. */
    public Optional<TextSpan> placeOf(ValidationFinding finding) {
        return state.get()
                .flatMap(now -> finding.place()
                        .flatMap(new EditedPlaces(now.answer().document().text(), now.answer().letter().text())::of));
    }

    /** Looks at where a finding stands in the letter. */
    public void show(ValidationFinding finding) {
        Optional<TextSpan> place = placeOf(finding);
        state.get()
                .ifPresent(now -> state
                        .set(Optional.of(new SignOffState(now.answer(), now.signer(), now.signing(), place))));
    }

    /** Signs the letter as it stands, if nothing stands in the way. */
    public void sign() {
        state.get().filter(now -> now.obstacle() == SignOffState.Obstacle.NONE).ifPresent(now -> {
            problem.set(Optional.empty());
            state.set(Optional.of(new SignOffState(now.answer(), now.signer(), true, now.place())));
            desk.sign(now.answer(), now.signer(), document -> signed(now.answer(), document), this::notSigned);
        });
    }

    /** The signature belongs to the letter that it was given for, and to no other note opened meanwhile. */
    private void signed(Answer letter, SignedDocument document) {
        workspace.noteProperty()
                .get()
                .filter(open -> open.answer().equals(Optional.of(letter)))
                .ifPresent(open -> workspace.noteProperty()
                        .set(Optional.of(open.answered(letter.signedAs(Optional.of(document))))));
        say(Notice.of("sign_off.done"));
    }

    private void notSigned(ProblemException failed) {
        state.get()
                .ifPresent(now -> state
                        .set(Optional.of(new SignOffState(now.answer(), now.signer(), false, now.place()))));
        problem.set(Optional.of(failed));
    }

    private void say(Notice notice) {
        workspace.noticeProperty().set(Optional.of(notice));
    }

    /** Copies the signed letter; written into the audit first, gone from the clipboard after 30 s. */
    public void copy() {
        export((note, letter) -> engine.exporting(note, "clipboard", true, true), letter -> {
            clip.put(letter);
            say(Notice.of("sign_off.copied"));
        });
    }

    /** Writes the signed letter into a file of a form; written into the audit first. */
    public void save(LetterForm form, Path file) {
        export((note, letter) -> engine.documents().letter(note, form).ifPresent(made -> made.writeOver(file)),
                letter -> say(Notice.of("sign_off.saved")));
    }

    private interface Export {
        void run(NoteId note, PhiText letter);
    }

    private interface Exported {
        void then(PhiText letter);
    }

    private void export(Export export, Exported exported) {
        workspace.noteProperty().get().ifPresent(open -> open.signedLetter().ifPresent(signed -> {
            problem.set(Optional.empty());
            Supplier<NoteId> work = () -> {
                export.run(open.id(), signed.text());
                return open.id();
            };
            background.run(work, done -> exported.then(signed.text()), failed -> problem.set(Optional.of(failed)));
        }));
    }

    /** Goes back to the answer and its findings. */
    public void back() {
        workspace.goTo(PathStep.RESPONSE);
    }
}
