package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tessera.core.backup.DrillReport;
import org.tessera.core.backup.VerifiedBackup;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.SearchResult;
import org.tessera.store.sample.SampleNotes;

/**
 * Prints how long searching, backing up and putting back take as a store grows. Runs with
 * {@code -Dtessera.benchmark=true -Dtest=KeepingBenchmark -Dtessera.benchmark.sizes=1000,10000}.
 */
@EnabledIfSystemProperty(named = "tessera.benchmark", matches = "true")
class KeepingBenchmark {
    private static final String TEXT = ("Seen: {PATIENT|Quilla Zebrano} on {DATE|3 May 2031}. "
            + "Stable on apixaban 5 mg. ".repeat(8)).repeat(15);

    @TempDir
    Path folder;

    static IntStream sizes() {
        return Arrays.stream(System.getProperty("tessera.benchmark.sizes", "1000").split(","))
                .mapToInt(Integer::parseInt);
    }

    private static <T> T time(String what, int notes, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("%-46s %8d notes %12.1f ms%n", what, notes, (System.nanoTime() - start) / 1e6);
        return result;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void prints(int notes) throws Exception {
        Path home = folder.resolve("home-" + notes);
        try (Store store = TestStores.open(home)) {
            time("add the notes, a case each", notes, () -> add(store, notes));
            for (int round = 0; round < 3; round++) {
                SearchResult none = time("search a word that no note has", notes, () -> search(store, "warfarin"));
                assertThat(none.searched()).isEqualTo(notes);
                SearchResult twenty = time("search a word that every note has, 20 of them", notes,
                        () -> search(store, "apixaban"));
                assertThat(twenty.found()).hasSize(20);
                assertThat(search(store, "zebrano").found()).isEmpty();
            }
            Path backups = folder.resolve("backups-" + notes);
            VerifiedBackup made = time("make a backup, read back", notes, () -> store.backups().make(backups));
            System.out.printf("%-46s %8d notes %12.1f MB, database %.1f MB%n", "size of the backup", notes,
                    made.bytes() / 1e6, Files.size(home.resolve("tessera.db")) / 1e6);
            time("verify it", notes, () -> store.backups().verify(made.file()));
            DrillReport drill = time("drill it", notes, () -> store.backups().drill(made.file()));
            assertThat(drill.notes()).isEqualTo(notes);
            Path other = folder.resolve("other-" + notes);
            time("restore it into an empty folder", notes,
                    () -> Store.restore(made.file(), other, TestStores.PASSPHRASE.toCharArray(), TestStores.CLOCK));
            time("open the restored store", notes, () -> TestStores.open(other)).close();
        }
    }

    private static SearchResult search(Store store, String words) {
        return store.worklist().search(new PhiText(words), 20);
    }

    private static Store add(Store store, int notes) {
        for (int number = 0; number < notes; number++) {
            store.worklist().add(new CaseId("case-" + number), SampleNotes.analyzed("note-" + number, TEXT));
        }
        return store;
    }
}
