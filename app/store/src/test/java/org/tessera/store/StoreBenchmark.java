package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.store.db.Database;
import org.tessera.store.db.Inspection;
import org.tessera.store.access.Login;
import org.tessera.store.sample.SampleNotes;

/** Prints how long a store takes. Runs with {@code -Dtessera.benchmark=true -Dtest=StoreBenchmark}. */
@EnabledIfSystemProperty(named = "tessera.benchmark", matches = "true")
class StoreBenchmark {
    private static final int NOTES = Integer.getInteger("tessera.benchmark.notes", 10_000);
    private static final int EVENTS = 2_000;
    private static final int STEPS = 1_000;
    private static final int LARGEST = Integer.getInteger("tessera.benchmark.largest", 10_000);
    private static final String TEXT = ("Seen: {PATIENT|Quilla Zebrano} on {DATE|3 May 2031}. "
            + "Stable on apixaban 5 mg. ".repeat(8)).repeat(15);

    @TempDir
    Path folder;

    private static <T> T time(String what, int count, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        double ms = (System.nanoTime() - start) / 1e6;
        System.out.printf("%-46s %10.1f ms %12.1f per s%n", what, ms, count / ms * 1e3);
        return result;
    }

    @Test
    void prints() throws Exception {
        Path home = folder.resolve("home");
        time("make a store, standard passphrase cost", 1, () -> open(home)).close();
        try (Store store = time("open it, standard passphrase cost", 1, () -> open(home))) {
            time("append " + EVENTS + " audit rows, each on disk", EVENTS, () -> {
                for (int count = 0; count < EVENTS; count++) {
                    store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
                }
                return store;
            });
            time("add " + NOTES + " notes, a case each", NOTES, () -> addNotes(store));
            steps(store);
            for (int round = 0; round < 3; round++) {
                time("list all notes", NOTES, () -> store.worklist().list());
                time("list a page of 100", 100, () -> store.worklist().list(NOTES / 2, 100));
                time("open a note", 1, () -> store.work().review(new NoteId("note-7")));
            }
            assertThat(time("verify the audit", EVENTS, () -> store.audit().verify()))
                    .isInstanceOf(AuditVerification.Intact.class);
            long started = System.nanoTime();
            store.worklist().deleteCase(new CaseId("case-8"));
            System.out.printf("%-46s %10.1f ms%n", "delete a case", (System.nanoTime() - started) / 1e6);
        }
        System.out.printf("%-46s %10.1f MB%n", "size of the database", Files.size(home.resolve("tessera.db")) / 1e6);
        time("open the large store, standard cost", 1, () -> open(home)).close();
        time("check the large store, without a passphrase", 1, () -> LockedStore.open(home, TestStores.CLOCK)).close();
        TestStores.open(folder.resolve("cheap")).close();
        time("open a small store, passphrase at no cost", 1, () -> TestStores.open(folder.resolve("cheap"))).close();
        audit();
    }

    /** How opening and listing grow with the store. {@code -Dtessera.benchmark.largest=100000} for the full run. */
    @Test
    void printsGrowth() throws Exception {
        for (int notes = 1_000; notes <= LARGEST; notes *= 10) {
            Path home = folder.resolve("home-" + notes);
            TestStores.open(home).close();
            int count = notes;
            System.out.printf("--- %d notes%n", notes);
            time("add them, not synced", notes, () -> {
                try (Store store = unsynced(home)) {
                    for (int number = 0; number < count; number++) {
                        CaseId caseId = new CaseId("case-" + number);
                        store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
                        store.worklist().add(caseId, SampleNotes.analyzed("note-" + number, TEXT));
                    }
                }
                return home;
            });
            System.out.printf("%-46s %10.1f MB%n", "size of the database",
                    Files.size(home.resolve("tessera.db")) / 1e6);
            for (int round = 0; round < 3; round++) {
                try (Store store = time("open, passphrase at no cost", 1, () -> TestStores.open(home))) {
                    time("list the first page of 100", 100, () -> store.worklist().list(0, 100));
                    time("list the middle page of 100", 100, () -> store.worklist().list(count / 2, 100));
                    time("list the last page of 100", 100, () -> store.worklist().list(count - 100, 100));
                    time("count by step", 1, () -> store.worklist().counts());
                    time("open a note", 1, () -> store.work().review(new NoteId("note-7")));
                }
            }
            try (Store store = TestStores.open(home)) {
                assertThat(time("examine", 1, store::examine)).isTrue();
            }
            time("open and close", 1, () -> {
                LockedStore.open(home, TestStores.CLOCK).close();
                return home;
            });
            LockedStore
                    .open(HomeFolder.claim(home), TestStores.CLOCK, file -> Inspection.requireOwn(file, Long.MAX_VALUE),
                            Database::inFile)
                    .close();
            time("open with everything read before", 1, () -> LockedStore.open(HomeFolder.claim(home), TestStores.CLOCK,
                    file -> Inspection.requireOwn(file, Long.MAX_VALUE), Database::inFile)).close();
        }
    }

    private static Store unsynced(Path home) {
        return TestStores.open(home, Inspection::requireOwn, file -> {
            Database database = Database.inFile(file);
            database.read(sql -> sql.change("PRAGMA synchronous = OFF"));
            return database;
        });
    }

    private static Store open(Path home) {
        if (!Store.exists(home)) {
            return Store.create(home, TestStores.FOUNDER, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK);
        }
        try (Login login = Login.of(TestStores.PASSPHRASE.toCharArray())) {
            return Store.open(home, login, TestStores.CLOCK);
        }
    }

    private static Store addNotes(Store store) {
        for (int number = 0; number < NOTES; number++) {
            store.worklist().add(new CaseId("case-" + number), SampleNotes.analyzed("note-" + number, TEXT));
        }
        return store;
    }

    private static void steps(Store store) throws Exception {
        AnalyzedNote note = store.work().analyzed(new NoteId("note-7")).orElseThrow();
        List<ReviewSession> sessions = new ArrayList<>(List.of(ReviewSession.of(note)));
        for (int step = 0; step < STEPS; step++) {
            SpanId id = new SpanId(1 + step % note.spans().size());
            ReviewDecision decision = step / note.spans().size() % 2 == 0 ? new ReviewDecision.Confirmed(id)
                    : new ReviewDecision.Rejected(id);
            sessions.add(((DecisionOutcome.Taken) sessions.getLast().decide(decision)).session());
        }
        time("autosave the first 100 steps of a review", 100, () -> save(store, sessions.subList(1, 101)));
        time("autosave 100 steps behind 900", 100, () -> {
            store.work().saveReview(sessions.get(900));
            return save(store, sessions.subList(901, 1_001));
        });
    }

    private static Store save(Store store, List<ReviewSession> sessions) {
        sessions.forEach(store.work()::saveReview);
        return store;
    }

    /** A long audit without waiting for the disk. */
    private static void audit() throws Exception {
        try (Store store = TestStores.inMemory()) {
            int rows = 100_000;
            time("append " + rows + " audit rows in memory", rows, () -> {
                for (int count = 0; count < rows; count++) {
                    store.audit().append(new AuditEvent.StoreOpened("0.1.0"));
                }
                return store;
            });
            time("verify them", rows, () -> store.audit().verify());
        }
    }
}
