package org.tessera.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class LoginTest {
    private static final NamedPerson PERSON = new NamedPerson("Quilla Zébrano, RN");
    private static final AccountName NAME = AccountName.of(PERSON);
    private static final String GIVEN = "given by somebody else";
    private static final String CHOSEN = "chosen by its own owner";

    @TempDir
    Path home;

    @BeforeEach
    void addASecondAccount() {
        try (Store store = TestStores.open(home)) {
            store.accounts().add(PERSON, Set.of(Role.REVIEWER), GIVEN.toCharArray());
        }
    }

    private Store unlock(Login login) {
        try (login) {
            return Store.open(home, login, TestStores.CLOCK);
        }
    }

    private static Login login(String name, String passphrase) {
        return Login.of(name, passphrase.toCharArray());
    }

    @Test
    void asksWhoItIsWhereThereAreSeveralAccounts() {
        assertThat(Problems.of(() -> unlock(Login.of(TestStores.PASSPHRASE.toCharArray()))))
                .isEqualTo(ProblemCode.ACCOUNT_CHOICE);
        assertThat(Problems.of(() -> unlock(login(" ", TestStores.PASSPHRASE)))).isEqualTo(ProblemCode.ACCOUNT_CHOICE);
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.accounts()).containsExactly(TestStores.ACCOUNT, NAME);
            assertThat(locked.hasEmergencyKey()).isFalse();
        }
    }

    @Test
    void knowsAnAccountByItsNameAndByItsOwners() {
        for (String typed : new String[]{"ilse.marchetti.md", "Ilse Marchetti, MD", " ILSE marchetti md "}) {
            try (Store store = unlock(login(typed, TestStores.PASSPHRASE))) {
                assertThat(store.session().account()).contains(TestStores.ACCOUNT);
            }
        }
    }

    @Test
    void givesTheFounderEveryRole() {
        try (Store store = unlock(login("ilse.marchetti.md", TestStores.PASSPHRASE))) {
            assertThat(store.session().person()).contains(TestStores.FOUNDER);
            assertThat(store.session().permissions()).isEqualTo(EnumSet.allOf(Permission.class));
            assertThat(store.accounts().find(TestStores.ACCOUNT).orElseThrow())
                    .isEqualTo(new Account(TestStores.ACCOUNT, TestStores.FOUNDER, EnumSet.allOf(Role.class), true,
                            false, 0, TestStores.CLOCK.instant(), Optional.of(TestStores.CLOCK.instant()),
                            TestStores.CLOCK.instant(), false));
        }
    }

    @Test
    void opensWithNoOtherAccountsPassphrase() {
        assertThat(Problems.of(() -> unlock(login(NAME.value(), TestStores.PASSPHRASE))))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        assertThat(Problems.of(() -> unlock(login("ilse.marchetti.md", GIVEN))))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        assertThat(Problems.of(() -> unlock(login("nobody.at.all", TestStores.PASSPHRASE))))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        assertThat(Problems.of(() -> unlock(login("!unknown", TestStores.PASSPHRASE))))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
    }

    @Test
    void asksForAnOwnPassphraseFirst() {
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN)))).isEqualTo(ProblemCode.PASSPHRASE_CHANGE_DUE);
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN).choosing("short".toCharArray()))))
                .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN).choosing(GIVEN.toCharArray()))))
                .isEqualTo(ProblemCode.PASSPHRASE_REPEATED);
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN).choosing("quilla zébrano rn".toCharArray()))))
                .isEqualTo(ProblemCode.PASSPHRASE_WEAK);
        try (Store store = unlock(login(NAME.value(), GIVEN).choosing(CHOSEN.toCharArray()))) {
            Account account = store.accounts().find(NAME).orElseThrow();
            assertThat(account.passphraseGiven()).isFalse();
            assertThat(store.session()).isEqualTo(Session.of(account));
        }
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN)))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        unlock(login(NAME.value(), CHOSEN)).close(AccessEvent.Ending.IDLE);
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.audit().read(4, 100)).extracting("code", "event")
                    .containsExactly(tuple("passphrase-changed", "{\"user\":\"quilla.zebrano.rn\"}"), tuple("logged-in",
                            "{\"account\":\"quilla.zebrano.rn\",\"roles\":[\"REVIEWER\"],\"secondFactor\":false,\"user\":\"quilla.zebrano.rn\"}"),
                            tuple("logged-out", "{\"ending\":\"CLOSED\",\"user\":\"quilla.zebrano.rn\"}"),
                            tuple("store-refused", "{\"account\":\"quilla.zebrano.rn\",\"problem\":\"ST-3002\"}"),
                            tuple("logged-in",
                                    "{\"account\":\"quilla.zebrano.rn\",\"roles\":[\"REVIEWER\"],\"secondFactor\":false,\"user\":\"quilla.zebrano.rn\"}"),
                            tuple("logged-out", "{\"ending\":\"IDLE\",\"user\":\"quilla.zebrano.rn\"}"));
            assertThat(locked.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
        }
    }

    @Test
    void overwritesWhatWasTyped() {
        char[] typed = GIVEN.toCharArray();
        char[] chosen = CHOSEN.toCharArray();
        Login.of(NAME.value(), typed).choosing(chosen).withCode("123456").close();
        assertThat(typed).containsOnly('\0');
        assertThat(chosen).containsOnly('\0');
    }

    @Test
    void saysThatAnAccountWasDeactivated() {
        try (Store store = unlock(login("ilse.marchetti.md", TestStores.PASSPHRASE))) {
            store.accounts().deactivate(NAME);
        }
        assertThat(Problems.of(() -> unlock(login(NAME.value(), GIVEN)))).isEqualTo(ProblemCode.ACCOUNT_INACTIVE);
        try (Store store = unlock(Login.of(TestStores.PASSPHRASE.toCharArray()))) {
            assertThat(store.session().account()).contains(TestStores.ACCOUNT);
        }
    }

    @Test
    void namesNobodyWhoHasNoAccount() {
        assertThat(Problems.of(() -> unlock(login("nobody.at.all", "whatever it may be"))))
                .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            assertThat(locked.audit().read(4, 10)).extracting("event").containsExactly("{\"problem\":\"ST-3002\"}");
        }
    }
}
