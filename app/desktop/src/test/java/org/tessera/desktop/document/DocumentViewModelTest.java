package org.tessera.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.note.NoteSource;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.DocumentWish;
import org.tessera.desktop.workspace.Notice;
import org.tessera.engine.io.ImportResult;
import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.io.NoteImporter;

class DocumentViewModelTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Visit</title></head><body><h1>Visit</h1>
            <p>Ms. Maribel Quenneville was seen on March 3, 2026. Apixaban 5 mg twice daily.</p></body></html>
            """;

    @TempDir
    Path folder;

    private LettersDesktop page() throws IOException {
        Path file = Files.writeString(folder.resolve("visit.html"), PAGE);
        ImportResult result = NoteImporter.released().importFrom(file).getFirst();
        ImportedNote note = ((ImportResult.Imported) result).notes().getFirst();
        return LettersEngine.empty().open(note);
    }

    private static DocumentState.Stage stage(LettersDesktop desktop) {
        return desktop.documents().stateProperty().get().orElseThrow().stage();
    }

    private static DocumentState.Stage.Made made(LettersDesktop desktop, DocumentState.Form form) {
        desktop.documents().want(desktop.wish());
        desktop.documents().make(form);
        assertThat(stage(desktop)).isInstanceOf(DocumentState.Stage.Making.class);
        desktop.settle();
        return (DocumentState.Stage.Made) stage(desktop);
    }

    @Test
    void documentIsSavedInItsOwnFormatWithoutIdentifiers() throws IOException {
        LettersDesktop desktop = page();
        DocumentState.Stage.Made made = made(desktop, DocumentState.Form.DOCUMENT);
        assertThat(made.file().ending()).isEqualTo("html");
        Path saved = folder.resolve("document-redacted.html");
        desktop.documents().save(made.file(), saved);
        desktop.settle();
        assertThat(stage(desktop)).isInstanceOf(DocumentState.Stage.Saved.class);
        assertThat(Files.readString(saved)).contains("Apixaban 5 mg").doesNotContain("Quenneville", "March 3");
        assertThat(desktop.workspace().noticeProperty().get()).map(Notice::messageKey).contains("document.saved");
        assertThat(desktop.engine().audit().head().number()).isPositive();
    }

    @Test
    void textOfADocumentIsSavedAlone() throws IOException {
        DocumentState.Stage.Made made = made(page(), DocumentState.Form.TEXT);
        assertThat(made.file().ending()).isEqualTo("txt");
        made.file().writeTo(folder.resolve("document-redacted.txt"));
        assertThat(Files.readString(folder.resolve("document-redacted.txt"))).contains("Apixaban")
                .doesNotContain("Quenneville", "<p>");
    }

    @Test
    void inputIsNeverWrittenOver() throws IOException {
        LettersDesktop desktop = page();
        DocumentState.Stage.Made made = made(desktop, DocumentState.Form.DOCUMENT);
        desktop.documents().save(made.file(), folder.resolve("visit.html"));
        desktop.settle();
        assertThat(problem(desktop)).map(Problem::code).contains(ProblemCode.OUTPUT_NOT_WRITTEN.code());
        assertThat(folder.resolve("visit.html")).hasContent(PAGE);
    }

    private static Optional<Problem> problem(LettersDesktop desktop) {
        return stage(desktop) instanceof DocumentState.Stage.Asking(Optional<Problem> problem) ? problem
                : Optional.empty();
    }

    @Test
    void noteWithoutAFinishedReviewIsNotSaved() {
        LettersDesktop desktop = LettersEngine.empty();
        var note = LettersEngine.note();
        CaseId caseId = desktop.engine().add(note);
        ReviewSession.of(desktop.engine().analyze(note.id()));
        desktop.documents().want(new DocumentWish(note.id(), caseId, NoteSource.Format.SAMPLE));
        desktop.documents().make(DocumentState.Form.TEXT);
        desktop.settle();
        assertThat(problem(desktop)).map(Problem::code).contains(ProblemCode.NOT_REVIEWED.code());
    }

    @Test
    void formatsThatAreOnlyReadAreOfferedAsText() {
        LettersDesktop desktop = LettersEngine.empty();
        desktop.documents()
                .want(new DocumentWish(LettersEngine.note().id(), new CaseId("case"), NoteSource.Format.PASTED));
        assertThat(desktop.documents().stateProperty().get()).map(DocumentState::forms)
                .contains(List.of(DocumentState.Form.TEXT));
    }
}
