package org.tessera.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class EmergencyTest {
    private static final NamedPerson PERSON = new NamedPerson("Bruno Takala, MD");
    private static final Emergency EMERGENCY = new Emergency(PERSON, EmergencyReason.PATIENT_CARE,
            new PhiText("Quilla Zébrano cannot wait"), Emergency.USUAL);

    @TempDir
    Path home;

    private String key = "";

    @BeforeEach
    void makeAKey() {
        try (Store store = TestStores.open(home)) {
            assertThat(store.accounts().hasEmergencyKey()).isFalse();
            key = new String(store.accounts().makeEmergencyKey());
            assertThat(store.accounts().hasEmergencyKey()).isTrue();
        }
    }

    private Store unlock(String typed, Emergency emergency) {
        LockedStore locked = LockedStore.open(home, TestStores.CLOCK);
        boolean open = false;
        try {
            Store store = locked.unlockInEmergency(typed.toCharArray(), emergency);
            open = true;
            return store;
        } finally {
            if (!open) {
                locked.close();
            }
        }
    }

    @Test
    void opensForACliniciansWorkUntilItsTimeIsOver() {
        try (Store store = unlock(key, EMERGENCY)) {
            Session session = store.session();
            assertThat(session.account()).isEmpty();
            assertThat(session.person()).contains(new NamedPerson("Bruno Takala, MD (emergency access)"));
            assertThat(session.permissions()).contains(Permission.AUDIT, Permission.SIGN)
                    .doesNotContain(Permission.PURGE)
                    .hasSameSizeAs(Role.CLINICIAN.permissions());
            assertThat(session.permits(Permission.NOTES, TestStores.CLOCK.instant().plusSeconds(3599))).isTrue();
            assertThat(session.permits(Permission.NOTES, TestStores.CLOCK.instant().plusSeconds(3600))).isFalse();
        }
    }

    @Test
    void keepsTheUseAndWritesItDown() {
        unlock(key, EMERGENCY).close();
        try (Store store = TestStores.open(home)) {
            EmergencyUse use = store.accounts().emergencyUses().getFirst();
            assertThat(use).isEqualTo(new EmergencyUse(use.id(), PERSON, Optional.empty(), EmergencyReason.PATIENT_CARE,
                    EMERGENCY.words(), TestStores.CLOCK.instant(), TestStores.CLOCK.instant().plusSeconds(3600),
                    Optional.empty()));
            assertThat(store.audit().read(4, 10)).extracting("code", "event")
                    .startsWith(tuple("emergency-opened",
                            "{\"byKey\":true,\"person\":\"Bruno Takala, MD\",\"reason\":\"PATIENT_CARE\","
                                    + "\"until\":\"2026-11-22T10:47:12.345Z\",\"user\":\"emergency.bruno.takala.md\"}"),
                            tuple("logged-out", "{\"ending\":\"CLOSED\",\"user\":\"emergency.bruno.takala.md\"}"));
            EmergencyUse seen = new EmergencyUse(use.id(), use.person(), use.account(), use.reason(), use.words(),
                    use.from(), use.until(), Optional.of(TestStores.FOUNDER));
            store.accounts().keep(seen);
            assertThat(store.accounts().emergencyUses()).containsExactly(seen);
        }
    }

    @Test
    void readsTheKeyHoweverItIsTypedAndOverwritesIt() {
        assertThat(key).matches("([0-9A-Z]{5}-){5}[0-9A-Z]{5}");
        unlock(key.toLowerCase(Locale.ROOT).replace("-", "  ").replace('0', 'o').replace('1', 'i'), EMERGENCY).close();
        char[] typed = key.toCharArray();
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK);
                Store store = locked.unlockInEmergency(typed, EMERGENCY)) {
            assertThat(typed).containsOnly('\0');
            assertThat(store.accounts().emergencyUses()).hasSize(2);
        }
    }

    @Test
    void opensWithTheLastKeyAlone() {
        String second = "";
        try (Store store = TestStores.open(home)) {
            second = new String(store.accounts().makeEmergencyKey());
        }
        assertThat(Problems.of(() -> unlock(key, EMERGENCY))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        unlock(second, EMERGENCY).close();
    }

    @Test
    void makesWrongKeysWait() {
        for (int count = 0; count < 5; count++) {
            assertThat(Problems.of(() -> unlock("00000-00000-00000", EMERGENCY)))
                    .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        }
        assertThat(Problems.of(() -> unlock(key, EMERGENCY))).isEqualTo(ProblemCode.LOGIN_THROTTLED);
        TestStores.open(home).close();
    }

    @Test
    void saysThatThereIsNoKey() {
        Path other = home.resolve("other");
        TestStores.open(other).close();
        try (LockedStore locked = LockedStore.open(other, TestStores.CLOCK)) {
            assertThat(locked.hasEmergencyKey()).isFalse();
            assertThat(Problems.of(() -> locked.unlockInEmergency(key.toCharArray(), EMERGENCY)))
                    .isEqualTo(ProblemCode.EMERGENCY_KEY_MISSING);
        }
    }

    @Test
    void lastsFromAQuarterOfAnHourToFourHours() {
        for (long minutes : new long[]{0, 14, 241}) {
            assertThatThrownBy(() -> new Emergency(PERSON, EmergencyReason.ACCOUNT_LOST, PhiText.EMPTY,
                    Duration.ofMinutes(minutes))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
