package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Enrolment;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.store.Store;

/** What a person can do with their own account, and what the site can ask of it. */
class OwnAccountTest {
    @TempDir
    Path home;

    private static void refuses(ThrowingCallable step, ProblemCode code) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(code));
    }

    @Test
    void changesItsPassphrase() {
        Clinic clinic = Clinic.in(home);
        try (DeidentificationEngine engine = clinic.founder()) {
            refuses(() -> engine.ownAccount()
                    .changePassphrase("wrong".toCharArray(), "long enough words".toCharArray()),
                    ProblemCode.PASSPHRASE_WRONG);
            engine.ownAccount().changePassphrase(Clinic.FOUNDERS.toCharArray(), "long enough words".toCharArray());
        }
        refuses(clinic::founder, ProblemCode.PASSPHRASE_WRONG);
        Clinic.open(
                EngineConfig.inFolder(home, Credentials.of(Clinic.FOUNDER.name(), "long enough words".toCharArray())))
                .close();
    }

    @Test
    void mayDoNothingElseUntilTheSecondFactorThatTheSiteAsksForIsSetUp() {
        Clinic clinic = Clinic.in(home).with(Role.CLINICIAN);
        try (DeidentificationEngine engine = clinic.founder()) {
            engine.settings().put(SettingKey.SECOND_FACTOR_REQUIRED, "true");
        }
        String recovery;
        try (DeidentificationEngine engine = clinic.as(Role.CLINICIAN)) {
            assertThat(engine.ownAccount().isEnrolmentDue()).isTrue();
            refuses(engine::worklist, ProblemCode.NOT_PERMITTED);
            refuses(() -> engine.ownAccount().removeSecondFactor(), ProblemCode.SECOND_FACTOR_REQUIRED);
            Enrolment drawn = engine.ownAccount().enrol();
            refuses(() -> engine.ownAccount().confirm("000000"), ProblemCode.CODE_WRONG);
            assertThat(drawn.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
            recovery = drawn.recoveryCodes().getFirst();
            engine.ownAccount().confirm(Authenticator.now(drawn.uri()));
            assertThat(engine.worklist().list()).isEmpty();
        }
        refuses(() -> clinic.as(Role.CLINICIAN), ProblemCode.CODE_MISSING);
        Clinic.open(EngineConfig.inFolder(home, clinic.credentials(Role.CLINICIAN).withCode(recovery))).close();
        refuses(() -> Clinic.open(EngineConfig.inFolder(home, clinic.credentials(Role.CLINICIAN).withCode(recovery))),
                ProblemCode.CODE_WRONG);
    }

    @Test
    void hasNoSecondFactorThatTheAuditCouldNotHold() {
        AuditLog full = (AuditLog) Proxy.newProxyInstance(AuditLog.class.getClassLoader(),
                new Class<?>[]{AuditLog.class}, (log, method, arguments) -> {
                    throw new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN);
                });
        Clock clock = Clock.systemUTC();
        try (Store store = Store.create(home, Clinic.FOUNDER, Clinic.FOUNDERS.toCharArray(), clock)) {
            OwnAccount own = new OwnAccount(store.accounts(), store.settings(), full,
                    new Authority(store.session(), full, clock));
            Enrolment drawn = own.enrol();
            refuses(() -> own.confirm(Authenticator.now(drawn.uri())), ProblemCode.AUDIT_NOT_WRITTEN);
            assertThat(own.account().orElseThrow().secondFactor()).isFalse();
        }
    }

    @Test
    void endsAtOnceWhenItIsDeactivatedAndItsNameStaysTaken() {
        Clinic clinic = Clinic.in(home).with(Role.REVIEWER);
        NamedPerson person = Clinic.person(Role.REVIEWER);
        try (DeidentificationEngine engine = clinic.founder()) {
            engine.accounts().deactivate(AccountName.of(person));
        }
        assertThatThrownBy(() -> clinic.as(Role.REVIEWER)).isInstanceOf(ProblemException.class);
        try (DeidentificationEngine engine = clinic.founder()) {
            refuses(() -> engine.accounts().add(person, Set.of(Role.CLINICIAN), "another long one".toCharArray()),
                    ProblemCode.ACCOUNT_EXISTS);
            refuses(() -> engine.accounts().deactivate(AccountName.of(Clinic.FOUNDER)), ProblemCode.LAST_ADMINISTRATOR);
            refuses(() -> Door.of(home), ProblemCode.STORE_IN_USE);
        }
    }

    @Test
    void administratorWhoTakesTheirOwnAccountOffMayDoNothingMore() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR);
        NamedPerson person = Clinic.person(Role.ADMINISTRATOR);
        try (DeidentificationEngine engine = clinic.as(Role.ADMINISTRATOR)) {
            engine.accounts().deactivate(AccountName.of(person));
            refuses(() -> engine.accounts().list(), ProblemCode.NOT_PERMITTED);
            refuses(() -> engine.accounts().reset(AccountName.of(person), "another long one".toCharArray()),
                    ProblemCode.NOT_PERMITTED);
        }
    }

    @Test
    void ownRolesChangeAtOnce() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR);
        try (DeidentificationEngine engine = clinic.as(Role.ADMINISTRATOR)) {
            engine.accounts().changeRoles(AccountName.of(Clinic.person(Role.ADMINISTRATOR)), Set.of(Role.REVIEWER));
            refuses(() -> engine.accounts().list(), ProblemCode.NOT_PERMITTED);
            assertThat(engine.worklist().list()).isEmpty();
        }
    }
}
