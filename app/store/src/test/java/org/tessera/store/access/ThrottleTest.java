package org.tessera.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class ThrottleTest {
    private static final String NAME = TestStores.ACCOUNT.value();

    @TempDir
    Path home;

    private final Passing clock = new Passing(TestStores.CLOCK.instant());

    @BeforeEach
    void makeAStore() {
        TestStores.open(home, TestStores.PASSPHRASE, clock).close();
    }

    /** Each attempt opens the folder anew, as another start of the program does. */
    private void attempt(String name, String passphrase) {
        try (Login login = Login.of(name, passphrase.toCharArray()); Store store = Store.open(home, login, clock)) {
            assertThat(store.session().person()).isPresent();
        }
    }

    private void wrong(String name, int times) {
        for (int count = 0; count < times; count++) {
            assertThat(Problems.of(() -> attempt(name, "not the one that opens")))
                    .isEqualTo(ProblemCode.PASSPHRASE_WRONG);
        }
    }

    private void assertWaits(String name, long seconds) {
        assertThatThrownBy(() -> attempt(name, TestStores.PASSPHRASE)).hasMessage("AC-3204 " + seconds);
    }

    @Test
    void waitsFromTheFifthWrongAttemptOnAndTwiceAsLongEachTime() {
        wrong(NAME, 5);
        for (long wait : new long[]{30, 60, 120, 240, 480, 900, 900, 900}) {
            assertWaits(NAME, wait);
            clock.by(Duration.ofSeconds(wait - 1));
            assertWaits(NAME, 1);
            clock.by(Duration.ofSeconds(1));
            wrong(NAME, 1);
        }
        clock.by(Duration.ofMinutes(15));
        attempt(NAME, TestStores.PASSPHRASE);
        wrong(NAME, 4);
        attempt(NAME, TestStores.PASSPHRASE);
    }

    @Test
    void countsUnknownNamesTogetherAndHoldsUpNobodyElse() {
        wrong("nobody", 2);
        wrong("nobody.else", 2);
        wrong("!emergency", 1);
        assertWaits("another.name", 30);
        attempt(NAME, TestStores.PASSPHRASE);
    }

    @Test
    void neitherOpensNorWaitsLongerWhenTheClockIsSetBack() {
        wrong(NAME, 5);
        clock.by(Duration.ofSeconds(30));
        wrong(NAME, 1);
        clock.by(Duration.ofDays(-400));
        assertWaits(NAME, 60);
        clock.by(Duration.ofSeconds(59));
        assertWaits(NAME, 1);
        clock.by(Duration.ofSeconds(1));
        attempt(NAME, TestStores.PASSPHRASE);
    }

    @Test
    void doesNotCountWhatWasOnlyNotComplete() {
        for (int count = 0; count < 7; count++) {
            assertThat(Problems.of(() -> attempt(NAME, ""))).isEqualTo(ProblemCode.PASSPHRASE_MISSING);
        }
        wrong(NAME, 4);
        attempt(NAME, TestStores.PASSPHRASE);
    }

    @Test
    void writesDownWhatWasTriedAndNotWhatHadToWait() {
        wrong(NAME, 5);
        assertWaits(NAME, 30);
        try (LockedStore locked = LockedStore.open(home, clock)) {
            assertThat(locked.audit().read(4, 100)).extracting("code").hasSize(5).containsOnly("store-refused");
        }
    }

    @Test
    void countsInsideAnOpenStoreToo() {
        try (Store store = TestStores.open(home, TestStores.PASSPHRASE, clock)) {
            for (int count = 0; count < 5; count++) {
                assertThat(Problems.of(() -> change(store, "wrong one"))).isEqualTo(ProblemCode.PASSPHRASE_WRONG);
            }
            assertThat(Problems.of(() -> change(store, TestStores.PASSPHRASE))).isEqualTo(ProblemCode.LOGIN_THROTTLED);
            clock.by(Duration.ofSeconds(30));
            change(store, TestStores.PASSPHRASE);
        }
    }

    private static void change(Store store, String current) {
        store.accounts()
                .changePassphrase(TestStores.ACCOUNT, current.toCharArray(), "another one to use".toCharArray());
    }
}
