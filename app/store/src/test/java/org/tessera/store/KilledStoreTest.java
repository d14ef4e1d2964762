package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.store.sample.ChildProcess;

/** A store that is killed while it writes. {@code -Dtessera.kills=1000} for a long run. */
class KilledStoreTest {
    private static final int KILLS = Integer.getInteger("tessera.kills", 10);
    private static final int LONGEST_MS = 150;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatItSaidWasStored() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        for (int kill = 1; kill <= KILLS; kill++) {
            int said = runAndKill(home);
            try (Store store = TestStores.open(home)) {
                int decisions = store.work().review(BusyStore.NOTE).orElseThrow().steps().size();
                assertThat(decisions).as("decisions after kill %d", kill).isBetween(said, said + 1);
                assertThat(store.audit()
                        .read(1, Integer.MAX_VALUE)
                        .stream()
                        .filter(entry -> entry.code().equals("note-imported")))
                        .hasSizeBetween(decisions, decisions + kill);
                assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
                if (decisions > 0) {
                    assertThat(tokens(store)).containsAnyOf(decisions, decisions - 1).hasSizeLessThan(2);
                }
            }
            assertThat(home).isDirectoryNotContaining("glob:**-wal").isDirectoryNotContaining("glob:**-shm");
        }
    }

    private int runAndKill(Path home) throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.start(BusyStore.class, folder.resolve("temp"), home)) {
            assertThat(child.line()).isEqualTo("open");
            String first = child.line();
            Thread.sleep(Byte.toUnsignedInt(Random.randBytes(1)[0]) * LONGEST_MS / 256);
            child.kill();
            List<String> whole = child.rest();
            return Integer.parseInt(whole.isEmpty() ? first : whole.getLast());
        }
    }

    private static List<Integer> tokens(Store store) {
        return store.vault().load(BusyStore.CASE).entries().stream().map(TokenEntry::token).map(Token::index).toList();
    }

    @Test
    void saysThatItsJournalIsGone() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        runAndKill(home);
        Path journal = home.resolve("tessera.db-wal");
        Path aside = folder.resolve("journal");
        Files.move(journal, aside);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        Files.move(aside, journal);
        TestStores.open(home).close();
        TestStores.open(home).close();
    }

    @Test
    void refusesTheJournalOfAnotherStoreAndLeavesTheDatabaseAsItIs() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path other = folder.resolve("other");
        runAndKill(home);
        runAndKill(other);
        Path journal = home.resolve("tessera.db-wal");
        Path aside = folder.resolve("journal");
        byte[] before = Files.readAllBytes(home.resolve("tessera.db"));
        Files.move(journal, aside);
        Files.copy(other.resolve("tessera.db-wal"), journal);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
        assertThat(Files.readAllBytes(home.resolve("tessera.db"))).isEqualTo(before);
        Files.delete(journal);
        Files.move(aside, journal);
        try (Store store = TestStores.open(home)) {
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }

    @Test
    void makesNoNewStoreWhereOneLostItsDatabase() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        runAndKill(home);
        Files.delete(home.resolve("tessera.db"));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
    }
}
