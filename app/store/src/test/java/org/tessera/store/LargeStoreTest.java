package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.sample.Canaries;

/** A store that was closed in order and is too large to be read through before it is opened: it is examined while open. */
class LargeStoreTest {
    private static final int PAGE = 4_096;

    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void makeAStore() {
        home = folder.resolve("home");
        try (Store store = TestStores.open(home)) {
            Canaries canaries = new Canaries(7);
            for (int number = 1; number <= 3; number++) {
                ScriptedUse.use(store, number, canaries.next(ScriptedUse.PER_NOTE));
            }
        }
    }

    private Path database() {
        return home.resolve("tessera.db");
    }

    @Test
    void findsNothingInAStoreThatIsAsItWasWritten() {
        try (Store store = TestStores.openLarge(home)) {
            assertThat(store.examine()).isTrue();
            store.worklist().deleteCase(new CaseId("case-1"));
            assertThat(store.examine()).isTrue();
            assertThat(store.worklist().list()).hasSize(2);
        }
        assertThat(home).isDirectoryNotContaining("glob:**-wal");
    }

    /** Whatever page is bad: opening refuses it, or the examination does and nothing is read or written after that. */
    @Test
    void namesEveryPageFullOfSomethingElse() throws IOException {
        byte[] good = Files.readAllBytes(database());
        int later = 0;
        for (int page = 0; page < good.length / PAGE; page++) {
            byte[] bad = good.clone();
            Arrays.fill(bad, page * PAGE, (page + 1) * PAGE, (byte) 0xA5);
            Files.write(database(), bad);
            Files.deleteIfExists(home.resolve("tessera.db-wal"));
            try (Store store = TestStores.openLarge(home)) {
                later++;
                assertThat(Problems.of(store::examine)).as("page %d", page).isEqualTo(ProblemCode.STORE_DAMAGED);
                assertThat(Problems.of(() -> store.worklist().list())).isEqualTo(ProblemCode.STORE_DAMAGED);
                assertThat(Problems.of(() -> store.work().source(new NoteId("note-1"))))
                        .isEqualTo(ProblemCode.STORE_DAMAGED);
            } catch (ProblemException refused) {
                assertThat(refused.problem()).as("page %d", page)
                        .isIn(ProblemCode.STORE_DAMAGED, ProblemCode.CELL_REFUSED, ProblemCode.AUDIT_BROKEN,
                                ProblemCode.AUDIT_NOT_WRITTEN);
            }
            assertThat(Problems.of(() -> TestStores.open(home))).as("page %d, read through", page)
                    .isEqualTo(ProblemCode.STORE_DAMAGED);
        }
        assertThat(later).as("pages that opening does not look at").isPositive();
    }

    /** A store that was not closed in order is read through before it is opened, however large it is. */
    @Test
    void readsEverythingFirstAfterAnUncleanEnd() throws IOException {
        Path copy = folder.resolve("copy");
        byte[] bytes;
        try (Store store = TestStores.openLarge(home)) {
            store.worklist().list();
            Files.createDirectories(copy);
            bytes = Files.readAllBytes(database());
            Files.copy(home.resolve("tessera.db-wal"), copy.resolve("tessera.db-wal"));
        }
        Random random = new Random(3);
        int refused = 0;
        for (int page = 1; page < bytes.length / PAGE; page++) {
            byte[] bad = bytes.clone();
            byte[] other = new byte[PAGE];
            random.nextBytes(other);
            System.arraycopy(other, 0, bad, page * PAGE, PAGE);
            Path crashed = folder.resolve("crashed-" + page);
            Files.createDirectories(crashed);
            Files.write(crashed.resolve("tessera.db"), bad);
            Files.copy(copy.resolve("tessera.db-wal"), crashed.resolve("tessera.db-wal"));
            try (Store store = TestStores.openLarge(crashed)) {
                assertThat(store.worklist().list()).as("page %d, which the journal holds", page).hasSize(3);
                assertThat(store.examine()).isTrue();
            } catch (ProblemException named) {
                assertThat(named.problem()).as("page %d", page).isEqualTo(ProblemCode.STORE_DAMAGED);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length / PAGE / 2);
    }

    @Test
    void isUsedAndClosedWhileItIsExamined() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 20; round++) {
            Store store = TestStores.openLarge(home);
            CountDownLatch begun = new CountDownLatch(1);
            FutureTask<Boolean> examined = new FutureTask<>(() -> {
                begun.countDown();
                return store.examine();
            });
            Thread.startVirtualThread(examined);
            begun.await();
            store.work().source(new NoteId("note-2"));
            store.close();
            assertThat(examined.get()).isIn(true, false);
            assertThat(store.examine()).isFalse();
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.worklist().list()).hasSize(3);
        }
    }
}
