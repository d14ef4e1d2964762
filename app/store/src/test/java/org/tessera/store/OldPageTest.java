package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.work.Headline;
import org.tessera.store.sample.Canaries;

/**
 * Pages of an older copy of the file are put back under a newer one, each alone. {@code -Dtessera.pages=1000} for all of
 * them.
 */
class OldPageTest {
    private static final int MOST = Integer.getInteger("tessera.pages", 25);
    private static final int PAGE = 4_096;
    private static final int CASES = 3;

    private static final Set<ProblemCode> REFUSED = Set.of(ProblemCode.CELL_REFUSED, ProblemCode.STORE_ROLLED_BACK,
            ProblemCode.STORE_DAMAGED, ProblemCode.AUDIT_BROKEN, ProblemCode.AUDIT_NOT_WRITTEN);

    @TempDir
    Path home;

    /** Everything that a person would see of it; refused if any of it is. */
    private String everything() {
        List<Object> all = new ArrayList<>();
        try (Store store = TestStores.open(home)) {
            for (int number = 1; number <= CASES; number++) {
                NoteId note = new NoteId("note-" + number);
                all.add(store.work().source(note).text().reveal());
                all.add(store.work().reviewed(note));
                all.add(store.work().draft(note).map(draft -> draft.text().reveal()));
                all.add(store.worklist().get(note).headline().title().reveal());
            }
            all.add(store.accounts().list());
            if (store.audit().verify() instanceof AuditVerification.Broken) {
                throw new ProblemException(ProblemCode.AUDIT_BROKEN);
            }
        }
        return all.toString();
    }

    @Test
    void readsNothingOfAnOlderPage() throws IOException {
        Path file = home.resolve("tessera.db");
        try (Store store = TestStores.open(home)) {
            for (int number = 1; number <= CASES; number++) {
                ScriptedUse.use(store, number, new Canaries(number).next(ScriptedUse.PER_NOTE));
            }
        }
        byte[] older = Files.readAllBytes(file);
        try (Store store = TestStores.open(home)) {
            for (int number = 1; number <= CASES; number++) {
                store.worklist()
                        .rename(new NoteId("note-" + number),
                                new Headline(Optional.empty(), new PhiText("later " + number)));
            }
        }
        byte[] newer = Files.readAllBytes(file);
        String now = everything();
        int refused = 0;
        List<Integer> pages = changed(older, newer);
        for (int page : pages) {
            byte[] mixed = newer.clone();
            System.arraycopy(older, page * PAGE, mixed, page * PAGE, PAGE);
            Files.write(file, mixed);
            try {
                assertThat(everything()).as("page %d", page).isEqualTo(now);
            } catch (ProblemException problem) {
                assertThat(problem.problem()).as("page %d", page).isIn(REFUSED);
                refused++;
            }
            Files.deleteIfExists(home.resolve("tessera.db-wal"));
        }
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(refused).as("of %d pages; the one that counts transactions holds nothing", pages.size())
                .isGreaterThanOrEqualTo(pages.size() - 1);
    }

    private static List<Integer> changed(byte[] older, byte[] newer) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; (page + 1) * PAGE <= Math.min(older.length, newer.length); page++) {
            if (!Arrays.equals(older, page * PAGE, (page + 1) * PAGE, newer, page * PAGE, (page + 1) * PAGE)) {
                pages.add(page);
            }
        }
        Collections.shuffle(pages, new Random(20261122));
        return pages.subList(0, Math.min(MOST, pages.size()));
    }
}
