package org.tessera.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

/** Somebody keeps a copy of the folder and puts parts of it back, each of them whole. */
class StoreSumTest {
    private static final String WHOLE_CASE = """
            DELETE FROM token WHERE compartment = 'case/case-1';
            DELETE FROM compartment WHERE id = 'case/case-1';
            INSERT INTO compartment SELECT * FROM older.compartment WHERE id = 'case/case-1';
            INSERT INTO token SELECT * FROM older.token WHERE compartment = 'case/case-1'
            """;
    private static final String WHOLE_HOUSE = """
            DELETE FROM house_cell;
            DELETE FROM account;
            INSERT INTO house_cell SELECT * FROM older.house_cell;
            INSERT INTO account SELECT * FROM older.account;
            DELETE FROM compartment WHERE id = 'house';
            INSERT INTO compartment SELECT * FROM older.compartment WHERE id = 'house'
            """;
    private static final String SUM = ";\nDELETE FROM store_sum;\nINSERT INTO store_sum SELECT * FROM older.store_sum";

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Path older = Path.of("");

    @BeforeEach
    void keepAnOlderCopy() throws IOException {
        home = folder.resolve("home");
        older = folder.resolve("older.db");
        try (Store store = TestStores.open(home)) {
            for (int number = 1; number <= 3; number++) {
                store.vault().save(new CaseId("case-" + number), tokens(number));
            }
        }
        Files.copy(home.resolve("tessera.db"), older);
        try (Store store = TestStores.open(home)) {
            store.vault().save(new CaseId("case-1"), tokens(9));
            store.settings().put(SettingKey.SENDING_ALLOWED, "false");
        }
    }

    private static TokenMap tokens(int number) {
        return new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, number, 1, "K7"), new PhiText("Quilla"),
                Optional.of(IdentifierKind.PATIENT))));
    }

    private void putBack(String statements) throws SQLException {
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("PRAGMA foreign_keys = OFF");
            raw.run("ATTACH '" + older + "' AS older");
            for (String statement : statements.split(";\n", -1)) {
                raw.run(statement);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WHOLE_CASE, WHOLE_HOUSE, WHOLE_CASE + SUM, WHOLE_HOUSE + SUM,
            "DELETE FROM token WHERE compartment = 'case/case-2';\nDELETE FROM compartment WHERE id = 'case/case-2'",
            "DELETE FROM store_sum", "UPDATE store_sum SET total = zeroblob(32)",
            "UPDATE store_sum SET seal = zeroblob(32)",
            "DELETE FROM store_sum;\nINSERT INTO store_sum SELECT * FROM older.store_sum",
            "UPDATE compartment SET generation = generation - 1 WHERE id = 'case/case-1'"})
    void refusesAWholeOlderPart(String statements) throws SQLException {
        putBack(statements);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_ROLLED_BACK);
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_ROLLED_BACK);
    }

    @Test
    void refusesADestroyedCaseThatIsPutBack() throws SQLException, IOException {
        Files.copy(home.resolve("tessera.db"), folder.resolve("before.db"));
        older = folder.resolve("before.db");
        try (Store store = TestStores.open(home)) {
            store.worklist().deleteCase(new CaseId("case-3"));
        }
        TestStores.open(home).close();
        putBack(WHOLE_CASE.replace("case-1", "case-3"));
        assertThat(Problems.of(() -> TestStores.open(home))).isEqualTo(ProblemCode.STORE_ROLLED_BACK);
    }

    /** What the sum cannot tell: a folder that is older as a whole. */
    @Test
    void doesNotNoticeAWholeOlderFolder() throws IOException {
        Files.copy(older, home.resolve("tessera.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThatCode(() -> TestStores.open(home).close()).doesNotThrowAnyException();
    }
}
