package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.store.sample.Canaries;
import org.tessera.store.sample.CanarySearch;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

/** A site that keeps no text of a case: what is done in a session is gone with it. */
class EphemeralTest {
    private static final List<String> CASE_TABLES = List.of("note", "note_part", "review_step", "token", "date_shift");

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void keepNoCases() {
        home = folder.resolve("home");
        try (Store store = TestStores.open(home)) {
            store.settings().put(SettingKey.EPHEMERAL, "true");
            store.worklist().add(new CaseId("case-0"), SampleNotes.analyzed("note-0", "Seen: {CITY|Aa}"));
        }
    }

    @Test
    void losesCasesAndKeepsTheRest() {
        try (Store store = TestStores.open(home)) {
            assertThat(store.worklist().list()).isEmpty();
            ScriptedUse.use(store, 1, new Canaries(7).next(ScriptedUse.PER_NOTE));
            assertThat(store.work().source(new NoteId("note-1")).text().isBlank()).isFalse();
            assertThat(store.vault().load(new CaseId("case-1")).entries()).hasSize(1);
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.worklist().list()).isEmpty();
            assertThat(store.vault().load(new CaseId("case-1")).entries()).isEmpty();
            assertThat(store.secrets().names()).containsExactly("site-1");
            assertThat(store.settings().get(SettingKey.USER_NAME)).isPresent();
            assertThat(store.audit().read(1, 100)).extracting("code").contains("note-imported");
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
            store.settings().put(SettingKey.EPHEMERAL, "false");
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.work().source(new NoteId("note-0")).text().isBlank()).isFalse();
        }
    }

    /** Encrypted or not: there is no row of a case in the file, and no value in any file while the session goes on. */
    @Test
    void writesNothingOfACaseToTheDisk() throws Exception {
        List<String> canaries = new Canaries(11).next(20 * ScriptedUse.PER_NOTE);
        Path temp = folder.resolve("temp");
        Path audit = folder.resolve("audit.jsonl");
        try (ChildProcess child = ChildProcess.start(ScriptedUse.class, temp, home, 11, 20, audit,
                folder.resolve("heap.hprof"), 1)) {
            assertThat(child.line()).isEqualTo("used");
            assertThat(readable(canaries)).isEmpty();
            child.goOn();
            assertThat(child.line()).isEqualTo("closed");
            child.goOn();
            assertThat(child.end()).isZero();
        }
        assertThat(readable(canaries)).isEmpty();
        try (RawDatabase raw = new RawDatabase(home)) {
            for (String table : CASE_TABLES) {
                assertThat(raw.texts("SELECT count(*) FROM " + table + others(table))).as(table).containsExactly("0");
            }
        }
    }

    /** Behind what was stored before cases were to be kept no more. */
    private static String others(String table) {
        return switch (table) {
            case "note" -> " WHERE id <> 'note-0'";
            case "note_part", "review_step" -> " WHERE note <> 'note-0'";
            default -> " WHERE compartment <> 'case/case-0'";
        };
    }

    private List<String> readable(List<String> canaries) throws IOException {
        CanarySearch search = new CanarySearch(canaries);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search.in(Files.readAllBytes(file)).forEach(value -> found.add(file.getFileName() + " " + value));
            }
        }
        return found;
    }
}
