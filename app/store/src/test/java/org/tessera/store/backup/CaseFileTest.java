package org.tessera.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.UsedStore;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.sample.CanarySearch;
import org.tessera.testkit.fault.FileWatcher;
import org.tessera.testkit.fault.WatchedFiles;

class CaseFileTest {
    private static final CaseId CASE = new CaseId("case-1");
    private static final String PASSPHRASE = "words for one file alone";
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    @TempDir
    Path folder;

    private Store store = TestStores.inMemory();
    private List<String> canaries = List.of();
    private Path file = Path.of("");

    @BeforeEach
    void useAStore() {
        canaries = UsedStore.use(store, ByteBuffer.wrap(Random.randBytes(Long.BYTES)).getLong(), 2);
        file = folder.resolve("one.case");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void export() {
        store.cases().export(CASE, file, PASSPHRASE.toCharArray(), CHEAP);
    }

    private static CaseId open(Path file, Path out) {
        return CaseFile.open(file, PASSPHRASE.toCharArray(), out);
    }

    private List<String> namesIn(Path some) throws IOException {
        try (Stream<Path> files = Files.list(some)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCaseThatWasExportedIsOnTheDiskWithItsName() {
        List<FileWatcher.Change> seen = new ArrayList<>();
        store.cases().export(CASE, WatchedFiles.at(file, seen::add), PASSPHRASE.toCharArray(), CHEAP);
        assertThat(seen).containsSubsequence(FileWatcher.Change.FORCE, FileWatcher.Change.MOVE,
                FileWatcher.Change.FORCE);
    }

    @Test
    void aCaseIsReadAgainWithNotesDecisionsTokensVersionsAndDocuments() throws IOException {
        export();
        assertThat(open(file, folder.resolve("out"))).isEqualTo(CASE);
        assertThat(namesIn(folder.resolve("out"))).containsExactly("case.json", "note-1.signed-1.txt", "note-1.txt");
        assertThat(Files.readString(folder.resolve("out/note-1.txt")))
                .isEqualTo(store.work().source(new NoteId("note-1")).text().reveal());
        assertThat(Files.readString(folder.resolve("out/note-1.signed-1.txt"))).isEqualTo(canaries.get(9));
        byte[] json = Files.readAllBytes(folder.resolve("out/case.json"));
        assertThat(new CanarySearch(canaries.subList(0, 10)).in(json)).hasSize(10);
        assertThat(new CanarySearch(canaries.subList(10, canaries.size())).in(json))
                .as("another case's, and the house's")
                .isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"versions\":[{", "\"steps\":[{",
                "\"tokens\":[{");
    }

    @Test
    void nothingOfTheCaseCanBeReadInTheFileAndItsLeavingIsAudited() throws IOException {
        export();
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new CanarySearch(canaries).in(bytes)).isEmpty();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("\"store\":\"\"")
                .doesNotContain("case-1", "note-1");
        assertThat(store.audit().read(1, 1_000)).filteredOn(row -> row.code().equals("case-exported"))
                .extracting(AuditEntry::event)
                .containsExactly("{\"caseId\":\"case-1\",\"notes\":1}");
        assertThat(namesIn(folder)).containsExactly("one.case");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Files.writeString(file, "something");
        assertThat(Problems.of(this::export)).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
        assertThat(file).hasContent("something");
    }

    @Test
    void aCaseThatIsNotThereAndAWeakPassphraseAreRefused() {
        assertThat(Problems.of(() -> store.cases().export(new CaseId("none"), file, PASSPHRASE.toCharArray(), CHEAP)))
                .isEqualTo(ProblemCode.CASE_UNKNOWN);
        assertThat(Problems.of(() -> store.cases().export(CASE, file, "short".toCharArray(), CHEAP)))
                .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatWasChangedCutOffOrIsABackupIsRefusedAndNoFolderIsMade() throws IOException {
        export();
        byte[] bytes = Files.readAllBytes(file);
        for (int place : List.of(5, 200, bytes.length / 2, bytes.length - 1)) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            assertThat(Problems.of(() -> open(file, folder.resolve("out")))).isIn(ProblemCode.COPY_DAMAGED,
                    ProblemCode.COPY_UNKNOWN, ProblemCode.COPY_PASSPHRASE_WRONG);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(Problems.of(() -> open(file, folder.resolve("out")))).isEqualTo(ProblemCode.COPY_DAMAGED);
        assertThat(Problems.of(() -> CaseFile.open(Files.write(file, bytes), "no such passphrase".toCharArray(),
                folder.resolve("out")))).isEqualTo(ProblemCode.COPY_PASSPHRASE_WRONG);
        assertThat(namesIn(folder)).containsExactly("one.case");
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() throws IOException {
        export();
        Files.createDirectory(folder.resolve("out"));
        assertThat(Problems.of(() -> open(file, folder.resolve("out")))).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
    }
}
