package org.tessera.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

class SqliteTokenVaultTest {
    private static final CaseId CASE = new CaseId("case-1");
    private static final CaseId OTHER = new CaseId("case-2");

    @TempDir
    Path home;

    private static TokenMap map(String... names) {
        List<TokenEntry> entries = new ArrayList<>();
        for (String name : names) {
            int index = entries.size() + 1;
            entries.add(new TokenEntry(new Token(TokenLabel.NAME, index, 1, "K" + (index + 1)), new PhiText(name),
                    Optional.of(IdentifierKind.PATIENT)));
        }
        return new TokenMap(entries);
    }

    @Test
    void hasNoTokensForACaseThatItDoesNotKnow() {
        try (Store store = TestStores.inMemory()) {
            assertThat(store.vault().load(CASE).entries()).isEmpty();
        }
    }

    @Test
    void givesBackEveryCharacterInTheOrderOfIssue() {
        TokenMap map = map("Zoë 👩‍⚕️", "e\u0301\r\n\t", "\uD83D", "\u05E2\u05D9\u05E8 \u202E", "\u0000", "O'Neill")
                .plus(List.of(new TokenEntry(new Token(TokenLabel.TEXT, 1, 651, "ZZ99"), new PhiText("[[NAME_01]]"),
                        Optional.empty())));
        try (Store store = TestStores.open(home)) {
            store.vault().save(CASE, map);
        }
        try (Store store = TestStores.open(home)) {
            assertThat(store.vault().load(CASE).entries()).isEqualTo(map.entries());
        }
    }

    @Test
    void keepsTheTokensOfCasesApart() {
        try (Store store = TestStores.inMemory()) {
            store.vault().save(CASE, map("Quilla"));
            store.vault().save(OTHER, map("Ansgar", "Odile"));
            store.vault().save(CASE, map("Quilla", "Renzo"));
            assertThat(store.vault().load(CASE).entries()).isEqualTo(map("Quilla", "Renzo").entries());
            assertThat(store.vault().load(OTHER).entries()).isEqualTo(map("Ansgar", "Odile").entries());
        }
    }

    /** Each is what somebody with the file and without the passphrase may try; the seal shows it also without the sum. */
    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE token SET value = (SELECT value FROM token WHERE compartment = 'case/case-1' AND position = 2)"
                    + " WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET value = (SELECT value FROM token WHERE compartment = 'case/case-2' AND position = 1)"
                    + " WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET number = 9 WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET check_characters = 'ZZ' WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET kind = 'RELATIVE' WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET position = 7 WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET version = version + 1 WHERE compartment = 'case/case-1'",
            "UPDATE token SET compartment = 'case/case-1', position = 9 WHERE compartment = 'case/case-2'",
            "UPDATE token SET value = zeroblob(40) WHERE compartment = 'case/case-1' AND position = 1",
            "UPDATE token SET value = x'' WHERE compartment = 'case/case-1' AND position = 1",
            "DELETE FROM token WHERE compartment = 'case/case-1' AND position = 2",
            "UPDATE compartment SET generation = generation - 1 WHERE id = 'case/case-1'",
            "UPDATE compartment SET wrapped_key = (SELECT wrapped_key FROM compartment WHERE id = 'case/case-2')"
                    + " WHERE id = 'case/case-1'"})
    void refusesRowsThatWereMovedChangedOrDropped(String edit) throws SQLException {
        try (Store store = TestStores.open(home)) {
            store.vault().save(CASE, map("Quilla", "Renzo"));
            store.vault().save(OTHER, map("Ansgar"));
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            assertThat(raw.run(edit)).isPositive();
        }
        try (Store store = TestStores.unattended(home)) {
            assertThat(Problems.of(() -> store.vault().load(CASE))).isEqualTo(ProblemCode.CELL_REFUSED);
            assertThat(Problems.of(() -> store.vault().save(CASE, map("Quilla")))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
    }

    @Test
    void refusesARowThatIsPutBackAsItOnceWas() throws SQLException {
        try (Store store = TestStores.open(home)) {
            store.vault().save(CASE, map("Quilla"));
        }
        String old;
        try (RawDatabase raw = new RawDatabase(home)) {
            old = raw.texts("SELECT quote(version) || ', ' || quote(value) FROM token").getFirst();
        }
        try (Store store = TestStores.open(home)) {
            store.vault().save(CASE, map("Renzo"));
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("UPDATE token SET (version, value) = (SELECT " + old + ")");
        }
        try (Store store = TestStores.open(home)) {
            assertThat(Problems.of(() -> store.vault().load(CASE))).isEqualTo(ProblemCode.CELL_REFUSED);
        }
    }

    @Test
    void refusesTokensWhoseCaseIsGone() throws SQLException {
        try (Store store = TestStores.open(home)) {
            store.vault().save(CASE, map("Quilla"));
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("DELETE FROM compartment WHERE id = 'case/case-1'");
        }
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_DAMAGED);
    }

    @Test
    void keepsAMapWholeWhileTwoThreadsUseIt() throws InterruptedException {
        try (Store store = TestStores.inMemory()) {
            store.vault().save(CASE, map("a", "b"));
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int round = 0; round < 200; round++) {
                    store.vault().save(CASE, round % 2 == 0 ? map("a", "b", "c") : map("a", "b"));
                }
            });
            for (int round = 0; round < 200; round++) {
                assertThat(store.vault().load(CASE).entries()).isIn(map("a", "b").entries(),
                        map("a", "b", "c").entries());
            }
            writer.join();
        }
    }
}
