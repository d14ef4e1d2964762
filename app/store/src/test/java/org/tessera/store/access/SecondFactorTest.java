package org.tessera.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Enrolment;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class SecondFactorTest {
    private static final AccountName NAME = TestStores.ACCOUNT;

    @TempDir
    Path home;

    private final Passing clock = new Passing(TestStores.CLOCK.instant());
    private Enrolment enrolment = new Enrolment("", List.of());

    @BeforeEach
    void enrol() {
        try (Store store = TestStores.open(home, TestStores.PASSPHRASE, clock)) {
            enrolment = store.accounts().enrol(NAME);
            assertThat(store.accounts().find(NAME).orElseThrow().secondFactor()).isFalse();
            assertThat(Problems.of(() -> store.accounts().confirm(NAME, code().equals("000000") ? "000001" : "000000")))
                    .isEqualTo(ProblemCode.CODE_WRONG);
            assertThat(Problems.of(() -> store.accounts().confirm(NAME, enrolment.recoveryCodes().getFirst())))
                    .isEqualTo(ProblemCode.CODE_WRONG);
            store.accounts().confirm(NAME, code());
        }
        clock.by(Duration.ofSeconds(30));
    }

    /** What the authenticator app shows now: it knows nothing but the address in the QR code. */
    private String code() {
        String secret = enrolment.uri().replaceAll(".*secret=([A-Z2-7]+)&.*", "$1");
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(Base32.decode(secret), "RAW"), clock.instant());
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Account login(String code) {
        try (Login login = Login.of(TestStores.PASSPHRASE.toCharArray()).withCode(code);
                Store store = Store.open(home, login, clock)) {
            return store.accounts().find(NAME).orElseThrow();
        }
    }

    @Test
    void asksForACodeOnceItTookOne() {
        assertThat(Problems.of(() -> login(""))).isEqualTo(ProblemCode.CODE_MISSING);
        assertThat(Problems.of(() -> login("12345"))).isEqualTo(ProblemCode.CODE_WRONG);
        String code = code();
        Account account = login(" " + code.substring(0, 3) + " " + code.substring(3));
        assertThat(account.secondFactor()).isTrue();
        assertThat(account.recoveryCodes()).isEqualTo(10);
        assertThat(enrolment.uri()).startsWith("otpauth://totp/Tessera:ilse.marchetti.md?secret=")
                .contains("&issuer=Tessera&");
    }

    @Test
    void takesNoCodeTwiceAlsoNotTheOneThatConfirmed() {
        clock.by(Duration.ofSeconds(-30));
        assertThat(Problems.of(() -> login(code()))).isEqualTo(ProblemCode.CODE_WRONG);
        clock.by(Duration.ofSeconds(30));
        login(code());
        assertThat(Problems.of(() -> login(code()))).isEqualTo(ProblemCode.CODE_WRONG);
        clock.by(Duration.ofSeconds(30));
        login(code());
    }

    @Test
    void takesEachRecoveryCodeOnceAndWritesThatDown() {
        assertThat(new HashSet<>(enrolment.recoveryCodes())).hasSize(10)
                .allMatch(code -> code.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        int left = 10;
        for (String code : enrolment.recoveryCodes()) {
            assertThat(login(code.toLowerCase(Locale.ROOT).replace("-", " ")).recoveryCodes()).isEqualTo(--left);
            assertThat(Problems.of(() -> login(code))).isEqualTo(ProblemCode.CODE_WRONG);
        }
        try (LockedStore locked = LockedStore.open(home, clock)) {
            assertThat(locked.audit().read(1, 1000)).filteredOn(entry -> entry.code().equals("recovery-code-used"))
                    .extracting("event")
                    .hasSize(10)
                    .contains("{\"account\":\"ilse.marchetti.md\",\"left\":9,\"user\":\"ilse.marchetti.md\"}",
                            "{\"account\":\"ilse.marchetti.md\",\"left\":0,\"user\":\"ilse.marchetti.md\"}");
        }
    }

    @Test
    void countsWrongCodesAsWrongAttempts() {
        for (int count = 0; count < 5; count++) {
            assertThat(Problems.of(() -> login(""))).isEqualTo(ProblemCode.CODE_MISSING);
            assertThat(Problems.of(() -> login("WRONG-CODES"))).isEqualTo(ProblemCode.CODE_WRONG);
        }
        assertThat(Problems.of(() -> login(code()))).isEqualTo(ProblemCode.LOGIN_THROTTLED);
        clock.by(Duration.ofSeconds(30));
        login(code());
    }

    @Test
    void asksNoMoreOnceItIsTakenAway() {
        try (Login login = Login.of(TestStores.PASSPHRASE.toCharArray()).withCode(code());
                Store store = Store.open(home, login, clock)) {
            store.accounts().removeSecondFactor(NAME);
        }
        assertThat(login("").recoveryCodes()).isZero();
    }

    @Test
    void keepsTheOldOneUntilANewOneIsConfirmed() {
        try (Login login = Login.of(TestStores.PASSPHRASE.toCharArray()).withCode(code());
                Store store = Store.open(home, login, clock)) {
            store.accounts().enrol(NAME);
        }
        clock.by(Duration.ofSeconds(30));
        assertThat(login(code()).secondFactor()).isTrue();
    }

    @Test
    void saysNothingOfItsSecret() {
        assertThat(enrolment).hasToString("Enrolment[10]");
    }
}
