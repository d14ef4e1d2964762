package org.tessera.store.backup;

import org.tessera.core.backup.DrillReport;
import org.tessera.core.backup.VerifiedBackup;
import org.tessera.core.backup.BackupInfo;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.UsedStore;
import org.tessera.store.sample.CanarySearch;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

class BackupsTest {
    private static final int NOTES = 9;

    @TempDir
    Path folder;

    private final long seed = ByteBuffer.wrap(Random.randBytes(Long.BYTES)).getLong();
    private Path home = Path.of("");
    private Path backups = Path.of("");
    private Store store = TestStores.inMemory();
    private List<String> canaries = List.of();

    @BeforeEach
    void useAStore() {
        store.close();
        home = folder.resolve("home");
        backups = folder.resolve("backups");
        store = TestStores.open(home);
        canaries = UsedStore.use(store, seed, NOTES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Path restored(Path file, Path home) {
        Store.restore(file, home, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK);
        return home;
    }

    private static ProblemCode refusal(Path file, Path home) {
        return Problems.of(() -> restored(file, home));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> events(String code) {
        return store.audit()
                .read(1, 10_000)
                .stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.event().replaceFirst(",\"user\":\"[a-z.]+\"", ""))
                .toList();
    }

    @Test
    void r114_aBackupIsOneFileThatWasReadBackAndStandsInTheAudit() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        assertThat(namesIn(backups)).hasSize(1)
                .first()
                .asString()
                .matches("tessera-[0-9a-f]{8}-20261122T094712345Z.backup");
        assertThat(backup.content()).isEqualTo(Sha256.of(Files.readAllBytes(backup.file())));
        assertThat(backup.bytes()).isEqualTo(Files.size(backup.file()));
        assertThat(events("backup-made"))
                .containsExactly("{\"bytes\":%d,\"content\":\"%s\"}".formatted(backup.bytes(), backup.content().hex()));
        assertThat(store.backups().verify(backup.file())).isEqualTo(backup);
        assertThat(store.backups().list(backups)).extracting(BackupInfo::own).containsExactly(true);
    }

    @Test
    void noValueAndNoOpenColumnCanBeReadInABackupNorIsACopyLeftBehind() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
        byte[] file = Files.readAllBytes(backup.file());
        assertThat(new CanarySearch(canaries).in(file)).as("seed %d", seed).isEmpty();
        assertThat(new CanarySearch(List.of("note-1note", "case/case-1", "SQLite format 3", "CREATE TABLE",
                "store-opened", "REVIEW_FINISHED", "source-part", UsedStore.REVIEWER)).in(file)).isEmpty();
        String header = new String(file, 0, 200, StandardCharsets.ISO_8859_1);
        assertThat(header).startsWith("{\"cipher\":\"AES256_GCM_HKDF_1MB\",\"created\":\"2026-11-22T09:47:12.345Z\"");
    }

    @Test
    void aRestoredStoreIsTheOriginalWithOneMoreRowOfAudit() {
        VerifiedBackup backup = store.backups().make(backups);
        AuditHead copied = new AuditHead(store.audit().head().number() - 1, Sha256.of(""));
        Path other = restored(backup.file(), folder.resolve("other/deep"));
        try (Store again = TestStores.open(other)) {
            assertThat(UsedStore.everythingIn(again)).isEqualTo(UsedStore.everythingIn(store));
            List<AuditEntry> rows = again.audit().read(1, 10_000);
            assertThat(rows.subList(0, (int) copied.number())).isEqualTo(store.audit().read(1, (int) copied.number()));
            AuditEntry behind = rows.get((int) copied.number());
            assertThat(behind.code()).isEqualTo("backup-restored");
            assertThat(behind.event()).isEqualTo("{\"content\":\"%s\",\"lastRow\":%d,\"user\":\"%s\"}"
                    .formatted(backup.content().hex(), copied.number(), TestStores.ACCOUNT.value()));
            assertThat(again.audit().verify()).isEqualTo(new AuditVerification.Intact(again.audit().head()));
            again.worklist().add(new CaseId("case-new"), SampleNotes.analyzed("note-new", "Seen: {CITY|Aa}"));
        }
    }

    @Test
    void aFolderThatHoldsAStoreIsLeftAlone() {
        VerifiedBackup backup = store.backups().make(backups);
        store.close();
        assertThat(refusal(backup.file(), home)).isEqualTo(ProblemCode.FOLDER_HOLDS_STORE);
        store = TestStores.open(home);
        assertThat(store.worklist().list()).isNotEmpty();
    }

    @Test
    void aWrongPassphraseOpensNoBackup() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        Path other = folder.resolve("other");
        assertThat(Problems
                .of(() -> Store.restore(backup.file(), other, "some other passphrase".toCharArray(), TestStores.CLOCK)))
                .isEqualTo(ProblemCode.COPY_PASSPHRASE_WRONG);
        assertThat(namesIn(other)).containsExactly("tessera.lock");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.00001, 0.00005, 0.001, 0.02, 0.5, 0.999999})
    void aChangedByteIsRefusedWhereverItStands(double place) throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        byte[] bytes = Files.readAllBytes(backup.file());
        bytes[(int) (place * bytes.length)] ^= 0x10;
        refusesEverywhere(backup.file(), bytes);
    }

    @Test
    void aFileThatWasCutOffOrAddedToIsRefused() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        byte[] bytes = Files.readAllBytes(backup.file());
        for (int length : List.of(0, 10, 400, bytes.length / 2, bytes.length - 16, bytes.length - 1)) {
            refusesEverywhere(backup.file(), Arrays.copyOf(bytes, length));
        }
        refusesEverywhere(backup.file(), Arrays.copyOf(bytes, bytes.length + 1));
    }

    private void refusesEverywhere(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        List<ProblemCode> known = List.of(ProblemCode.COPY_DAMAGED, ProblemCode.COPY_UNKNOWN,
                ProblemCode.COPY_PASSPHRASE_WRONG, ProblemCode.BACKUP_OF_OTHER_STORE,
                ProblemCode.COPY_FROM_NEWER_VERSION);
        Path other = folder.resolve("other");
        assertThat(refusal(file, other)).isIn(known);
        assertThat(namesIn(other)).containsExactly("tessera.lock");
        assertThat(Problems.of(() -> store.backups().verify(file))).isIn(known);
        assertThat(Problems.of(() -> store.backups().drill(file))).isIn(known);
        assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
    }

    @Test
    void aBackupOfAnotherStoreOfANewerVersionOrNoneAtAllIsRefusedByName() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        Path elsewhere = folder.resolve("elsewhere");
        try (Store other = TestStores.open(elsewhere)) {
            assertThat(Problems.of(() -> other.backups().verify(backup.file())))
                    .isEqualTo(ProblemCode.BACKUP_OF_OTHER_STORE);
            assertThat(other.backups().list(backups)).extracting(BackupInfo::own).containsExactly(false);
            assertThat(other.backups().discardOld(backups, 0)).isZero();
        }
        String text = Files.readString(backup.file(), StandardCharsets.ISO_8859_1);
        Path newer = Files.writeString(folder.resolve("newer"),
                text.replaceFirst("\"version\":1}\n", "\"version\":2}\n"), StandardCharsets.ISO_8859_1);
        assertThat(Problems.of(() -> store.backups().verify(newer))).isEqualTo(ProblemCode.COPY_FROM_NEWER_VERSION);
        Path none = Files.writeString(folder.resolve("none"), "{\"format\":\"something\"}\nelse");
        assertThat(Problems.of(() -> store.backups().verify(none))).isEqualTo(ProblemCode.COPY_UNKNOWN);
        assertThat(Problems.of(() -> store.backups().verify(folder.resolve("nothing"))))
                .isEqualTo(ProblemCode.FILE_NOT_FOUND);
    }

    @Test
    void aDrillPutsABackupBackAndTakesItAwayAgain() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        DrillReport report = store.backups().drill(backup.file());
        assertThat(report.isSound()).isTrue();
        assertThat(report.notes()).isEqualTo(store.worklist().list().size());
        assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
        assertThat(events("backup-drilled")).containsExactly("{\"content\":\"%s\",\"milliseconds\":%d,\"sound\":true}"
                .formatted(backup.content().hex(), report.milliseconds()));
    }

    @Test
    void aDrillFindsAStoreThatWasDamagedBeforeItWasCopied() throws Exception {
        store.close();
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM note_part WHERE note = 'note-1' AND part = 'signed'");
        }
        store = TestStores.open(home);
        VerifiedBackup backup = store.backups().make(backups);
        assertThat(store.backups().drill(backup.file()).problem()).contains(ProblemCode.CELL_REFUSED);
        assertThat(events("backup-drilled").getFirst()).contains("\"sound\":false");
        assertThat(refusal(backup.file(), folder.resolve("other"))).isEqualTo(ProblemCode.CELL_REFUSED);
        assertThat(Store.exists(folder.resolve("other"))).isFalse();
    }

    @Test
    void oldBackupsAreDiscardedAndTheNewestSoundOneStays() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int day = 0; day <= 4; day++) {
            files.add(makeAt(day));
        }
        Files.write(files.get(4), new byte[]{0}, StandardOpenOption.APPEND);
        assertThat(discardAt(40, 36)).as("days 0 to 4, the last one unsound").isEqualTo(4);
        assertThat(files.stream().filter(Files::exists)).containsExactly(files.get(3));
        assertThat(events("backups-discarded")).containsExactly("{\"count\":4}");
    }

    @Test
    void aBackupIsOldAfterWholeDaysAndNotBefore() throws IOException {
        makeAt(0);
        makeAt(9);
        store.close();
        store = TestStores.open(home);
        assertThat(discardAt(30, 31)).isZero();
        assertThat(discardAt(30, 30)).isEqualTo(1);
    }

    private Path makeAt(int day) {
        return at(day, store -> store.backups().make(backups).file());
    }

    private int discardAt(int day, int days) {
        return at(day, store -> store.backups().discardOld(backups, days));
    }

    private <T> T at(int day, Function<Store, T> work) {
        store.close();
        try (Store later = TestStores.open(home, TestStores.PASSPHRASE,
                Clock.offset(TestStores.CLOCK, Duration.ofDays(day)))) {
            return work.apply(later);
        } finally {
            store = TestStores.open(home);
        }
    }

    @Test
    void leftoversOfAnInterruptedBackupAreRemovedAtTheNextStartAndTheNextBackup() throws IOException {
        VerifiedBackup backup = store.backups().make(backups);
        Path draft = backups.resolve("." + backup.file().getFileName() + ".part");
        Files.write(draft, new byte[100]);
        Files.createDirectories(home.resolve("copy.draft"));
        Files.write(home.resolve("copy.draft/tessera.db"), new byte[100]);
        Files.createDirectories(home.resolve("trial.draft"));
        Files.write(home.resolve("tessera.db.new"), new byte[100]);
        store.close();
        store = TestStores.open(home);
        assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
        store.backups().make(backups);
        assertThat(namesIn(backups)).hasSize(2).allMatch(name -> name.endsWith(".backup"));
    }

    @Test
    void aStoreInMemoryHasNoBackup() {
        try (Store memory = TestStores.inMemory()) {
            assertThat(Problems.of(() -> memory.backups().make(backups))).isEqualTo(ProblemCode.BACKUP_NOT_WRITTEN);
        }
    }
}
