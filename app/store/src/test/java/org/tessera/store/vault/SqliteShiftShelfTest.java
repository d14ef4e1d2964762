package org.tessera.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.policy.DateShift;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

class SqliteShiftShelfTest {
    private static final CaseId CASE = new CaseId("case-1");
    private static final CaseId OTHER = new CaseId("case-2");

    @TempDir
    Path home;

    @Test
    void keepsTheFirstShiftOfACaseAndNoOther() {
        try (Store store = TestStores.open(home)) {
            assertThat(store.shifts().find(CASE)).isEmpty();
            assertThat(store.shifts().keep(CASE, new DateShift(-21))).isEqualTo(new DateShift(-21));
            store.vault().save(CASE, TokenMap.EMPTY);
            assertThat(store.shifts().keep(CASE, new DateShift(70))).isEqualTo(new DateShift(-21));
            assertThat(store.shifts().keep(OTHER, new DateShift(70))).isEqualTo(new DateShift(70));
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.shifts().find(CASE)).contains(new DateShift(-21));
        }
    }

    @Test
    void refusesAShiftThatWasMovedOrTakenAway() throws SQLException {
        try (Store store = TestStores.open(home)) {
            store.shifts().keep(CASE, new DateShift(-21));
            store.shifts().keep(OTHER, new DateShift(70));
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("UPDATE date_shift SET days = (SELECT days FROM date_shift WHERE compartment LIKE '%2')"
                    + " WHERE compartment LIKE '%1'");
            raw.run("DELETE FROM date_shift WHERE compartment LIKE '%2'");
        }
        try (Store store = TestStores.open(home)) {
            assertThat(Problems.of(() -> store.shifts().find(CASE))).isEqualTo(ProblemCode.CELL_REFUSED);
            assertThat(Problems.of(() -> store.shifts().find(OTHER))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
    }
}
