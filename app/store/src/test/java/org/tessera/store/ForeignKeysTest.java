package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.work.Headline;
import org.tessera.store.access.Login;
import org.tessera.store.access.Slots;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.sample.Canaries;

/**
 * Wrong keys, keys of others, cells that changed places, rows and whole parts of an older copy: every one of them, drawn at
 * random, is refused. {@code -Dtessera.swaps=10000} for a long run.
 */
class ForeignKeysTest {
    private static final int TRIES = Integer.getInteger("tessera.swaps", 200);
    private static final int CASES = 3;
    private static final NamedPerson OTHER = new NamedPerson("Quilla Zébrano, RN");
    private static final String OTHER_NAME = "quilla.zebrano.rn";
    private static final String GIVEN = "given by somebody else";
    private static final String CHOSEN = "chosen by its own owner";

    private static final Set<ProblemCode> REFUSED = Set.of(ProblemCode.CELL_REFUSED, ProblemCode.STORE_ROLLED_BACK,
            ProblemCode.STORE_DAMAGED);

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final RestorableStore attacked = new RestorableStore(TestStores.FOUNDER, TestStores.PASSPHRASE);
    private final Map<ProblemCode, Integer> refusals = new EnumMap<>(ProblemCode.class);

    /** One encrypted value. */
    private record Cell(String table, String column, long row) {
        String read() {
            return "SELECT " + column + " FROM main." + table + " WHERE " + where();
        }

        String write() {
            return "UPDATE main." + table + " SET " + column + " = ? WHERE " + where();
        }

        private String where() {
            return "(SELECT count(*) FROM main." + table + " AS before WHERE " + before() + ") = " + row;
        }

        /** Tables without a row number of their own are counted by their keys. */
        private String before() {
            return switch (table) {
                case "compartment" -> "before.id < " + table + ".id";
                case "note_part" -> "(before.note, before.part) < (note_part.note, note_part.part)";
                case "review_step" -> "(before.note, before.number) < (review_step.note, review_step.number)";
                case "token" -> "(before.compartment, before.position) < (token.compartment, token.position)";
                default -> "(before.shelf, before.name) < (house_cell.shelf, house_cell.name)";
            };
        }
    }

    @BeforeEach
    void makeAStoreAndKeepAnOlderCopy() {
        try (Store store = attacked.open(founder())) {
            store.accounts().add(OTHER, Set.of(Role.CLINICIAN), GIVEN.toCharArray());
            for (int number = 1; number <= CASES; number++) {
                ScriptedUse.use(store, number, new Canaries(number).next(ScriptedUse.PER_NOTE));
            }
        }
        attacked.keep("older");
        try (Store store = attacked.open(Login.of(OTHER_NAME, GIVEN.toCharArray()).choosing(CHOSEN.toCharArray()))) {
            for (int number = 1; number <= CASES; number++) {
                store.vault().save(new CaseId("case-" + number), tokens(number));
                store.worklist()
                        .rename(new NoteId("note-" + number),
                                new Headline(Optional.empty(), new PhiText("later " + number)));
            }
            store.settings().put(SettingKey.USER_NAME, "later");
        }
        attacked.keep("now");
    }

    @AfterEach
    void close() {
        attacked.close();
    }

    private static TokenMap tokens(int number) {
        return new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, number + 5, 1, "K7"),
                new PhiText("Quilla"), Optional.of(IdentifierKind.PATIENT))));
    }

    private static Login founder() {
        return Login.of(TestStores.FOUNDER.name(), TestStores.PASSPHRASE.toCharArray());
    }

    private static Login other(String words) {
        return Login.of(OTHER_NAME, words.toCharArray());
    }

    /** Logs in and reads everything. */
    private void everything(Login login) {
        try (Store store = attacked.open(login)) {
            for (int number = 1; number <= CASES; number++) {
                NoteId note = new NoteId("note-" + number);
                store.work().reviewed(note);
                store.work().versions(note);
                store.work().answerTrace(note);
                store.work().prompt(note);
                store.work().answer(note);
                store.work().draft(note);
                store.work().signed(note);
                store.worklist().get(note);
                store.vault().load(new CaseId("case-" + number));
                store.secrets().get("site-" + number);
            }
            store.worklist().search(new PhiText("nothing"), 1);
            store.settings().get(SettingKey.USER_NAME);
            store.accounts().list();
        }
    }

    /** An attack that changed nothing is none; every other one is refused with one of these codes. */
    private void assertRefused(Login login, Set<ProblemCode> codes, String attack) {
        Optional<ProblemCode> met = Optional.empty();
        try {
            everything(login);
        } catch (ProblemException refused) {
            met = Optional.of(refused.problem());
        }
        assertThat(met).as("%s, seed %d", attack, seed).isPresent().get().isIn(codes);
        refusals.merge(met.orElseThrow(), 1, Integer::sum);
        attacked.restore("now");
    }

    private void assertStillWhole(int tries) {
        everything(founder());
        assertThat(refusals.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(tries);
        try (Store store = attacked.open(founder())) {
            assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }

    @Test
    void opensToNoWrongPassphraseAndToNobodyElses() {
        Canaries words = new Canaries(seed);
        List<String> names = List.of(TestStores.ACCOUNT.value(), OTHER_NAME, "nobody", "!emergency");
        for (int count = 0; count < TRIES; count++) {
            String name = names.get(random.nextInt(names.size()));
            String right = name.equals(OTHER_NAME) ? TestStores.PASSPHRASE : CHOSEN;
            String typed = switch (random.nextInt(4)) {
                case 0 -> right;
                case 1 -> GIVEN;
                case 2 -> CHOSEN.substring(1) + CHOSEN.charAt(0);
                default -> words.next();
            };
            assertRefused(Login.of(name, typed.toCharArray()), Set.of(ProblemCode.PASSPHRASE_WRONG), "passphrase");
        }
        assertStillWhole(TRIES);
    }

    @Test
    void opensWithNoSlotInAnothersRowAndNoneFromBefore() {
        KeySlot mine = Slots.of(attacked.database(), TestStores.ACCOUNT.value());
        for (int count = 0; count < TRIES; count++) {
            boolean honest = random.nextBoolean();
            switch (random.nextInt(3)) {
                case 0 -> {
                    put(new KeySlot(OTHER_NAME, mine.version(), mine.cost(), mine.salt(), mine.wrapped()), honest);
                    assertRefused(other(TestStores.PASSPHRASE), Set.of(ProblemCode.PASSPHRASE_WRONG), "moved slot");
                }
                case 1 -> {
                    put(new KeySlot(OTHER_NAME, mine.version(), mine.cost(), mine.salt(), mine.wrapped()), honest);
                    assertRefused(founder(), REFUSED, "beside a moved slot");
                }
                default -> {
                    attacked.run("DELETE FROM main.account WHERE name = ?", OTHER_NAME);
                    attacked.run("INSERT INTO main.account SELECT * FROM temp.older_account WHERE name = ?",
                            OTHER_NAME);
                    assertRefused(other(GIVEN).choosing("yet another one".toCharArray()), REFUSED, "older slot");
                }
            }
        }
        assertStillWhole(TRIES);
    }

    /** Whoever moves a slot can make its checksum anew, or move the count of attempts with it. */
    private void put(KeySlot slot, boolean alsoCount) {
        attacked.run("UPDATE main.account SET version = ?, salt = ?, wrapped_key = ?, checksum = ? WHERE name = ?",
                slot.version(), slot.salt().toByteArray(), slot.wrapped().toByteArray(), slot.checksum(),
                slot.holder());
        if (alsoCount) {
            attacked.run("UPDATE main.account SET failures = 3 WHERE name = ?", slot.holder());
        }
    }

    @Test
    void readsNoCellThatChangedPlaces() {
        List<Cell> cells = cells();
        for (int count = 0; count < TRIES; count++) {
            Cell first = cells.get(random.nextInt(cells.size()));
            Cell second = cells.get(random.nextInt(cells.size()));
            byte[] one = attacked.bytes(first.read());
            byte[] two = attacked.bytes(second.read());
            if (Arrays.equals(one, two)) {
                two[random.nextInt(two.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(attacked.run(first.write(), two)).isEqualTo(1);
            if (random.nextBoolean() && !first.equals(second)) {
                attacked.run(second.write(), one);
            }
            assertRefused(founder(), REFUSED, first + " from " + second);
        }
        assertStillWhole(TRIES);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (List<String> place : List.of(List.of("note_part", "body"), List.of("review_step", "body"),
                List.of("token", "value"), List.of("house_cell", "body"), List.of("compartment", "wrapped_key"))) {
            long rows = attacked.database().read(sql -> sql.number("SELECT count(*) FROM main." + place.getFirst()));
            for (long row = 0; row < rows; row++) {
                cells.add(new Cell(place.getFirst(), place.getLast(), row));
            }
        }
        return cells;
    }

    /** Rows of a case, or the house, that are of the older copy: some of them, or all. */
    @Test
    void readsNoRowAndNoPartOfAnOlderCopy() {
        for (int count = 0; count < TRIES; count++) {
            String caseId = "case/case-" + (1 + random.nextInt(CASES));
            boolean all = random.nextInt(4) == 0;
            boolean sum = random.nextBoolean();
            boolean house = random.nextInt(3) == 0;
            int changed = house ? putBackHouse(all) : putBackCase(caseId, all);
            if (sum || changed == 0) {
                attacked.run("DELETE FROM main.store_sum");
                attacked.run("INSERT INTO main.store_sum SELECT * FROM temp.older_store_sum");
            }
            assertRefused(founder(), REFUSED, "older " + (house ? "house" : caseId) + (all ? ", whole" : ""));
        }
        assertStillWhole(TRIES);
    }

    private int putBackHouse(boolean all) {
        int changed = 0;
        if (all || random.nextBoolean()) {
            changed += attacked.run("DELETE FROM main.house_cell");
            attacked.run("INSERT INTO main.house_cell SELECT * FROM temp.older_house_cell");
        }
        if (all || random.nextBoolean()) {
            changed += attacked.run("DELETE FROM main.account");
            attacked.run("INSERT INTO main.account SELECT * FROM temp.older_account");
        }
        return changed + (all || random.nextBoolean() ? putBackCompartment("house") : 0);
    }

    private int putBackCase(String id, boolean all) {
        int changed = 0;
        if (all || random.nextBoolean()) {
            changed += attacked.run("DELETE FROM main.token WHERE compartment = ?", id);
            attacked.run("INSERT INTO main.token SELECT * FROM temp.older_token WHERE compartment = ?", id);
        }
        if (all || random.nextBoolean()) {
            String note = id.replace("case/case-", "note-");
            changed += attacked.run("DELETE FROM main.note_part WHERE note = ?", note);
            attacked.run("INSERT INTO main.note_part SELECT * FROM temp.older_note_part WHERE note = ?", note);
        }
        return changed + (all || random.nextBoolean() ? putBackCompartment(id) : 0);
    }

    private int putBackCompartment(String id) {
        return attacked.run("UPDATE main.compartment SET (generation, seal) = (SELECT generation, seal"
                + " FROM temp.older_compartment AS o WHERE o.id = compartment.id) WHERE id = ?", id);
    }

    /** What stands open is sealed or adds up. */
    @Test
    void believesNoOpenColumnThatWasChanged() {
        List<String> edits = List.of("note SET spans = spans + 1", "note SET step = 'SIGNED_'",
                "note SET created_at = created_at - 1", "note_part SET version = version + 1",
                "review_step SET version = version - 1", "token SET number = number + 1", "token SET kind = 'RELATIVE'",
                "compartment SET generation = generation + 1", "compartment SET seal = zeroblob(32)",
                "account SET version = version + 1", "account SET memory_kib = memory_kib + 8",
                "account SET salt = randomblob(16)", "store_sum SET total = randomblob(32)",
                "store_sum SET seal = randomblob(32)", "house_cell SET version = version + 1",
                "house_cell SET name = name || 'x'");
        for (int count = 0; count < TRIES; count++) {
            String edit = edits.get(random.nextInt(edits.size()));
            assertThat(attacked.run("UPDATE main." + edit)).isPositive();
            assertRefused(founder(), REFUSED, edit);
        }
        assertStillWhole(TRIES);
    }
}
