package org.tessera.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.io.NoteImporter;
import org.tessera.engine.output.OutputNote;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.report.Attestation;

final class BatchJobTest {
    @TempDir
    Path folder;

    private String terms = "safe-harbor";
    private final AtomicInteger asked = new AtomicInteger();

    /** Writes each note as it is; a note that says so cannot be made. */
    private NoteDone step(ImportedNote imported) {
        asked.incrementAndGet();
        String text = imported.note().text().reveal();
        if (text.contains("cannot")) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_CLEAN, "1 value(s)");
        }
        if (text.contains("power fails")) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN);
        }
        AnalyzedNote analyzed = new AnalyzedNote(imported.note(), List.of(), List.of());
        return new NoteDone(
                new OutputNote(ReviewedNote.unreviewed(analyzed), new CaseId("case-x"), List.of(), List.of(), 0),
                DocumentFile.ofText(text));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<BatchResult> run() {
        return new BatchJob(new BatchInput(folder.resolve("in")), folder.resolve("out"),
                folder.resolve("results.jsonl"), terms, NoteImporter.released(), this::step).run(result -> {});
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEveryNoteOfFoldersAndArchivesUnderNamesThatSayNothing() throws IOException {
        write("Odalys Ferrante.txt", "one");
        write("deep/er/b.jsonl", "{\"id\":\"1\",\"text\":\"two\"}\n{\"id\":\"2\",\"text\":\"three\"}\n");
        write(".hidden/c.txt", "hidden");
        write("program.exe", "MZ");
        Path archive = write("z.zip", "");
        try (OutputStream bytes = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("within/d.txt"));
            zip.write("four".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("../../out-of-it.txt"));
            zip.write("five".getBytes(StandardCharsets.UTF_8));
        }
        List<BatchResult> all = run();
        assertThat(all).filteredOn(result -> !result.isWhole())
                .extracting(BatchResult::file)
                .containsExactly("program.exe");
        assertThat(all).extracting(BatchResult::file)
                .containsExactly("Odalys Ferrante.txt", "deep/er/b.jsonl", "program.exe", "z.zip!/within/d.txt",
                        "z.zip!/../../out-of-it.txt");
        assertThat(outputs()).containsExactly("note-000001-draft.txt", "note-000002-draft.txt", "note-000003-draft.txt",
                "note-000004-draft.txt", "note-000005-draft.txt");
    }

    @Test
    void aBadFileAndABadNoteAreWrittenDownAndStopNothing() throws IOException {
        write("a.txt", "one");
        write("b.txt", "\u0000\u0001");
        write("c.jsonl", "{\"id\":\"1\",\"text\":\"this cannot\"}\n{\"id\":\"2\",\"text\":\"two\"}\n");
        write("d.zip", "no archive");
        write("e.txt", "three");
        List<BatchResult> all = run();
        assertThat(all).extracting(result -> result.problems().stream().map(BatchResult.Trouble::problem).toList())
                .containsExactly(List.of(), List.of(ProblemCode.FILE_BINARY), List.of(ProblemCode.DOCUMENT_NOT_CLEAN),
                        List.of(ProblemCode.DOCUMENT_DAMAGED), List.of());
        assertThat(outputs()).hasSize(3);
    }

    @Test
    void whatIsDoneIsNotDoneAgainUnlessTheFileChangedOrItsOutputIsGone() throws IOException {
        write("a.txt", "one");
        Path second = write("b.txt", "two");
        run();
        assertThat(run()).hasSize(2);
        assertThat(asked).hasValue(2);
        Files.writeString(second, "two and more");
        run();
        assertThat(asked).hasValue(3);
        assertThat(Files.readString(folder.resolve("out/note-000003-draft.txt"))).isEqualTo("two and more");
        assertThat(outputs()).containsExactly("note-000001-draft.txt", "note-000003-draft.txt");
        Files.delete(folder.resolve("out/note-000001-draft.txt"));
        run();
        assertThat(asked).hasValue(4);
    }

    @Test
    void whatWasMadeUnderOtherTermsIsMadeAnew() throws IOException {
        write("a.txt", "one");
        run();
        terms = "limited-data-set";
        run();
        assertThat(asked).hasValue(2);
        assertThat(outputs()).containsExactly("note-000002-draft.txt");
    }

    @Test
    void draftsOfAnotherBatchAreNotTouched() throws IOException {
        write("a.txt", "one");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/note-000004-draft.txt"), "of somebody else");
        assertThatThrownBy(this::run).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN));
        assertThat(outputs()).containsExactly("note-000004-draft.txt");
    }

    @Test
    void whatAVisitorThrowsIsNoDamageOfTheArchive() throws IOException {
        Path archive = write("z.zip", "");
        try (OutputStream bytes = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < 9; number++) {
                zip.putNextEntry(new ZipEntry(number + ".txt"));
                zip.write("four".getBytes(StandardCharsets.UTF_8));
            }
        }
        BatchJob job = new BatchJob(new BatchInput(folder.resolve("in")), folder.resolve("out"),
                folder.resolve("results.jsonl"), terms, NoteImporter.released(), this::step);
        assertThatThrownBy(() -> job.run(result -> {
            throw new IllegalArgumentException("of the watcher");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(run()).hasSize(9);
    }

    @Test
    void aRunThatWasCutOffLeavesNothingHalfDone() throws IOException {
        write("a.txt", "one");
        Path second = write("b.jsonl", "{\"id\":\"1\",\"text\":\"two\"}\n{\"id\":\"2\",\"text\":\"power fails\"}\n");
        assertThatThrownBy(this::run).isInstanceOf(ProblemException.class);
        assertThat(outputs()).containsExactly("note-000001-draft.txt", "note-000002-draft.txt");
        Files.writeString(folder.resolve("results.jsonl"),
                Files.readString(folder.resolve("results.jsonl")) + "\n{\"file\":\"b.jsonl\",\"size\":1,\"mod");
        Files.writeString(second, "{\"id\":\"3\",\"text\":\"other\"}\n");
        assertThat(run()).extracting(BatchResult::isWhole).containsExactly(true, true);
        assertThat(Files.readString(folder.resolve("out/note-000002-draft.txt"))).isEqualTo("other");
        assertThat(outputs()).hasSize(2);
    }

    @Test
    void theAttestationHasEighteenRowsAndNamesNoFile() throws IOException {
        write("Odalys Ferrante.txt", "one");
        List<BatchResult> all = run();
        String page = Attestation.text(OutputRule.USUAL, all, BatchCounts.of(all));
        assertThat(page.lines().filter(line -> line.matches("\\([A-R]\\) .*hidden.*"))).hasSize(18);
        assertThat(page).doesNotContain("Odalys").contains(DisclosurePolicy.SAFE_HARBOR.source());
        assertThat(Attestation.json(OutputRule.USUAL, all, BatchCounts.of(all))).doesNotContain("Odalys");
    }

    @Test
    void resultsAreReadAsTheyWereWritten() throws IOException {
        write("a.txt", "this cannot");
        List<BatchResult> all = run();
        Optional<BatchResult> again = BatchResult.read(all.getFirst().line(7));
        assertThat(again.orElseThrow().problems()).isEqualTo(all.getFirst().problems());
        assertThat(BatchResult.read("{\"file\":\"a")).isEmpty();
        assertThat(new ArrayList<>(all)).hasSize(1);
    }
}
