package org.tessera.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;

class AccountShelfTest {
    private static final NamedPerson PERSON = new NamedPerson("Quilla Zébrano, RN");
    private static final AccountName NAME = AccountName.of(PERSON);
    private static final String GIVEN = "given by somebody else";

    @TempDir
    Path home;

    private static Account add(AccountShelf accounts, Role... roles) {
        return accounts.add(PERSON, Set.of(roles), GIVEN.toCharArray());
    }

    @Test
    void listsAccountsByName() {
        try (Store store = TestStores.open(home)) {
            char[] given = GIVEN.toCharArray();
            Account added = store.accounts().add(PERSON, Set.of(Role.REVIEWER), given);
            assertThat(given).containsOnly('\0');
            assertThat(added.passphraseGiven()).isTrue();
            assertThat(added.lastLogin()).isEmpty();
            assertThat(store.accounts().list()).extracting(Account::name).containsExactly(TestStores.ACCOUNT, NAME);
            assertThat(store.accounts().find(NAME)).contains(added);
            assertThat(store.accounts().find(new AccountName("nobody"))).isEmpty();
        }
    }

    @Test
    void givesNoNameTwiceAlsoNotThatOfADeactivatedAccount() {
        try (Store store = TestStores.open(home)) {
            add(store.accounts(), Role.REVIEWER);
            assertThat(Problems.of(() -> add(store.accounts(), Role.CLINICIAN))).isEqualTo(ProblemCode.ACCOUNT_EXISTS);
            store.accounts().deactivate(NAME);
            assertThat(Problems.of(() -> add(store.accounts(), Role.CLINICIAN))).isEqualTo(ProblemCode.ACCOUNT_EXISTS);
            assertThat(store.accounts().find(NAME).orElseThrow().active()).isFalse();
        }
    }

    @Test
    void givesNoNameOfTheEmergencyKey() {
        try (Store store = TestStores.open(home)) {
            NamedPerson posing = new NamedPerson("Emergency Quilla");
            assertThat(Problems.of(
                    () -> store.accounts().add(posing, Set.of(Role.REVIEWER), "four words without her".toCharArray())))
                    .isEqualTo(ProblemCode.ACCOUNT_EXISTS);
        }
    }

    @Test
    void refusesWeakPassphrasesAndAccountsWithoutARole() {
        try (Store store = TestStores.open(home)) {
            for (String weak : new String[]{"short", "Quilla Zébrano RN!", "quillaquillaquilla"}) {
                assertThat(Problems.of(() -> store.accounts().add(PERSON, Set.of(Role.REVIEWER), weak.toCharArray())))
                        .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
            }
            assertThatThrownBy(() -> add(store.accounts())).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.accounts().list()).hasSize(1);
        }
    }

    @Test
    void keepsOneWhoCanRunAccounts() {
        try (Store store = TestStores.open(home)) {
            AccountShelf accounts = store.accounts();
            add(accounts, Role.ADMINISTRATOR);
            accounts.deactivate(TestStores.ACCOUNT);
            assertThat(Problems.of(() -> accounts.deactivate(NAME))).isEqualTo(ProblemCode.LAST_ADMINISTRATOR);
            assertThat(Problems.of(() -> accounts.changeRoles(NAME, Set.of(Role.CLINICIAN))))
                    .isEqualTo(ProblemCode.LAST_ADMINISTRATOR);
            assertThat(accounts.find(NAME).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
            accounts.reset(TestStores.ACCOUNT, "set anew by the other".toCharArray());
            accounts.changeRoles(NAME, Set.of(Role.CLINICIAN));
            assertThat(accounts.find(NAME).orElseThrow().roles()).containsExactly(Role.CLINICIAN);
        }
    }

    @Test
    void destroysTheWayInOfADeactivatedAccount() throws Exception {
        try (Store store = TestStores.open(home)) {
            add(store.accounts(), Role.REVIEWER);
        }
        String wrapped = wrapped();
        assertThat(wrapped).isNotEmpty();
        try (Store store = TestStores.open(home)) {
            store.accounts().deactivate(NAME);
        }
        assertThat(wrapped()).isEmpty();
        assertThat(HexFormat.of().withUpperCase().formatHex(Files.readAllBytes(home.resolve("tessera.db"))))
                .doesNotContain(wrapped);
    }

    private String wrapped() throws Exception {
        try (RawDatabase raw = new RawDatabase(home)) {
            return raw.texts("SELECT hex(wrapped_key) FROM account WHERE name = '" + NAME + "'").getFirst();
        }
    }

    @Test
    void resetsAnAccountToAPassphraseThatMustBeChanged() {
        try (Store store = TestStores.open(home)) {
            add(store.accounts(), Role.REVIEWER);
            store.accounts().deactivate(NAME);
            Account reset = store.accounts().reset(NAME, "another one to begin".toCharArray());
            assertThat(reset.active()).isTrue();
            assertThat(reset.passphraseGiven()).isTrue();
            assertThat(reset.secondFactor()).isFalse();
        }
        try (Login login = Login.of(NAME.value(), "another one to begin".toCharArray())
                .choosing("and an own one then".toCharArray());
                Store store = Store.open(home, login, TestStores.CLOCK)) {
            assertThat(store.session()).isEqualTo(Session.of(store.accounts().find(NAME).orElseThrow()));
        }
    }

    @Test
    void knowsNoAccountThatThereIsNot() {
        AccountName nobody = new AccountName("nobody");
        try (Store store = TestStores.open(home)) {
            AccountShelf accounts = store.accounts();
            assertThat(Problems.of(() -> accounts.changeRoles(nobody, Set.of(Role.REVIEWER))))
                    .isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems.of(() -> accounts.deactivate(nobody))).isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems.of(() -> accounts.reset(nobody, GIVEN.toCharArray())))
                    .isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems.of(() -> accounts.enrol(nobody))).isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems.of(() -> accounts.confirm(nobody, "123456"))).isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems.of(() -> accounts.removeSecondFactor(nobody))).isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
            assertThat(Problems
                    .of(() -> accounts.changePassphrase(nobody, GIVEN.toCharArray(), "something else".toCharArray())))
                    .isEqualTo(ProblemCode.ACCOUNT_UNKNOWN);
        }
    }

    @Test
    void hasNoAccountsInMemory() {
        try (Store store = TestStores.inMemory()) {
            assertThat(store.session()).isEqualTo(Session.unbound());
            assertThat(store.accounts().list()).isEmpty();
            assertThat(Problems.of(() -> add(store.accounts(), Role.REVIEWER))).isEqualTo(ProblemCode.NOT_PERMITTED);
            assertThat(Problems.of(() -> store.accounts().makeEmergencyKey())).isEqualTo(ProblemCode.NOT_PERMITTED);
            assertThat(store.accounts().hasEmergencyKey()).isFalse();
        }
    }
}
