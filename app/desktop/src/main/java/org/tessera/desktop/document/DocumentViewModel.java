package org.tessera.desktop.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.note.NoteSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.ReviewedNote;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.document.DocumentFile;

/**
 * Saves what a finished review cleared. The document is made and proven clean first, so that nobody is asked for a place for
 * one that is not given out; the engine writes it down in the audit before it hands it over.
 */
public final class DocumentViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<DocumentState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<DocumentWish> wish = Optional.empty();

    /** A view model that was asked for nothing yet. */
    public DocumentViewModel(DeidentificationEngine engine, Background background, Workspace workspace) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
    }

    /** What is to be seen; empty while no document is wanted. */
    public ReadOnlyObjectProperty<Optional<DocumentState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A person wants the document of a note. */
    public void want(DocumentWish wanted) {
        wish = Optional.of(wanted);
        state.set(Optional.of(new DocumentState(wanted.format(), forms(wanted.format()),
                new DocumentState.Stage.Asking(Optional.empty()))));
    }

    /** Pasted text, samples and text files are text whatever is asked for. */
    private List<DocumentState.Form> forms(NoteSource.Format format) {
        return switch (format) {
            case TEXT, PASTED, SAMPLE -> List.of(DocumentState.Form.TEXT);
            case JSONL, PDF, DOCX, DOC, RTF, HTML, EML, XLSX, CSV, HL7, CDA, FHIR ->
                engine.documents().writes(format) ? List.of(DocumentState.Form.DOCUMENT, DocumentState.Form.TEXT)
                        : List.of(DocumentState.Form.TEXT);
        };
    }

    /** Makes it. */
    public void make(DocumentState.Form form) {
        wish.ifPresent(wanted -> {
            go(new DocumentState.Stage.Making());
            background.run(() -> made(wanted, form), file -> {
                if (isWanted(wanted)) {
                    go(new DocumentState.Stage.Made(file));
                }
            }, failed -> fail(wanted, failed));
        });
    }

    private DocumentFile made(DocumentWish wanted, DocumentState.Form form) {
        ReviewedNote reviewed = engine.work()
                .reviewed(wanted.note())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_REVIEWED));
        return switch (form) {
            case DOCUMENT -> engine.documents().redacted(reviewed, wanted.caseId());
            case TEXT -> engine.documents().redactedText(reviewed, wanted.caseId());
        };
    }

    /** Writes it, whole or not at all and over no other file, and says so. */
    public void save(DocumentFile file, Path place) {
        wish.ifPresent(wanted -> background.run(() -> {
            file.writeTo(place);
            return file;
        }, written -> {
            workspace.noticeProperty().set(Optional.of(Notice.of("document.saved", written.fields())));
            if (isWanted(wanted)) {
                go(new DocumentState.Stage.Saved());
            }
        }, failed -> fail(wanted, failed)));
    }

    /** The person chose no place. */
    public void keepAsking() {
        go(new DocumentState.Stage.Asking(Optional.empty()));
    }

    private void fail(DocumentWish wanted, ProblemException failed) {
        if (isWanted(wanted)) {
            go(new DocumentState.Stage.Asking(Optional.of(Problem.of(failed))));
        }
    }

    private boolean isWanted(DocumentWish wanted) {
        return wish.equals(Optional.of(wanted));
    }

    private void go(DocumentState.Stage next) {
        state.get().ifPresent(now -> state.set(Optional.of(now.at(next))));
    }
}
