package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** R125: emergency access has a reason and an end, stands in the audit, and somebody else looks at it. */
class EmergencyDeskTest {
    private static final PhiText WORDS = new PhiText("Quillon Ashdown fell in bay 4");
    private static final Duration HOUR = Duration.ofMinutes(60);

    @TempDir
    Path home;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    private static void refuses(ThrowingCallable step, ProblemCode code) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(code));
    }

    private DeidentificationEngine as(Clinic clinic, Role role) {
        return Clinic.open(EngineConfig.inFolder(home, clinic.credentials(role)).withClock(clock));
    }

    @Test
    void widensASessionForAnHourAndNarrowsItAgain() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR);
        try (DeidentificationEngine engine = as(clinic, Role.ADMINISTRATOR)) {
            refuses(engine::worklist, ProblemCode.NOT_PERMITTED);
            Instant until = engine.emergency().open(EmergencyReason.PATIENT_CARE, WORDS, HOUR);
            assertThat(until).isEqualTo(now.get().plus(HOUR));
            assertThat(engine.worklist().list()).isEmpty();
            assertThat(engine.permits(Permission.SIGN)).isTrue();
            assertThat(engine.accounts().list()).hasSize(2);
            now.set(until);
            refuses(engine::worklist, ProblemCode.SESSION_EXPIRED);
            assertThat(engine.accounts().list()).as("what the role has goes on").hasSize(2);
        }
    }

    @Test
    void isLookedAtByAnotherPerson() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR).with(Role.COMPLIANCE_OFFICER);
        try (DeidentificationEngine engine = as(clinic, Role.ADMINISTRATOR)) {
            engine.emergency().open(EmergencyReason.NOBODY_AUTHORISED_PRESENT, WORDS, HOUR);
        }
        NamedPerson officer = Clinic.person(Role.COMPLIANCE_OFFICER);
        try (DeidentificationEngine engine = as(clinic, Role.COMPLIANCE_OFFICER)) {
            assertThat(engine.emergency().waiting()).isEqualTo(1);
            EmergencyUse use = engine.emergency().uses().getFirst();
            assertThat(use.words()).isEqualTo(WORDS);
            engine.emergency().reviewed(use.id(), officer);
            assertThat(engine.emergency().waiting()).isZero();
            now.set(now.get().plusSeconds(60));
            engine.emergency().open(EmergencyReason.INCIDENT_RESPONSE, WORDS, HOUR);
            String own = engine.emergency().uses().getFirst().id();
            refuses(() -> engine.emergency().reviewed(own, officer), ProblemCode.NOT_PERMITTED);
            assertThat(engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("access-refused")))).hasSize(1);
            assertThat(engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("emergency-opened", "emergency-reviewed"))))
                    .hasSize(3)
                    .noneMatch(row -> row.event().contains("Quillon"));
        }
    }

    @Test
    void opensTheStoreWithTheSealedKey() {
        Clinic clinic = Clinic.in(home).with(Role.COMPLIANCE_OFFICER);
        char[] key;
        try (DeidentificationEngine engine = clinic.founder()) {
            key = engine.accounts().makeEmergencyKey();
        }
        assertThat(Door.of(home).emergencyKey()).isTrue();
        NamedPerson nurse = new NamedPerson("Sister Brannigan");
        try (DeidentificationEngine engine = Clinic
                .open(EngineConfig.inEmergency(home, key.clone(), nurse, EmergencyReason.PATIENT_CARE, WORDS, HOUR)
                        .withClock(clock))) {
            assertThat(engine.session().person()).contains(new NamedPerson("Sister Brannigan (emergency access)"));
            refuses(() -> engine.delete(new NoteId("n-none"), nurse), ProblemCode.NOT_PERMITTED);
            assertThat(engine.worklist().list()).isEmpty();
            refuses(() -> engine.accounts().list(), ProblemCode.NOT_PERMITTED);
            now.set(now.get().plus(HOUR));
            refuses(engine::worklist, ProblemCode.SESSION_EXPIRED);
        }
        refuses(() -> Clinic.open(EngineConfig.inEmergency(home, "WRONG-KEY00-AAAAA".toCharArray(), nurse,
                EmergencyReason.PATIENT_CARE, WORDS, HOUR)), ProblemCode.PASSPHRASE_WRONG);
        try (DeidentificationEngine engine = as(clinic, Role.COMPLIANCE_OFFICER)) {
            assertThat(engine.emergency().waiting()).isEqualTo(1);
        }
    }

    @Test
    void isLookedAtByNobodyWhoseNameWasTyped() {
        Clinic clinic = Clinic.in(home).with(Role.COMPLIANCE_OFFICER);
        char[] key;
        try (DeidentificationEngine engine = clinic.founder()) {
            key = engine.accounts().makeEmergencyKey();
        }
        NamedPerson typed = new NamedPerson("sample COMPLIANCE_OFFICER");
        Clinic.open(EngineConfig.inEmergency(home, key, typed, EmergencyReason.PATIENT_CARE, WORDS, HOUR)).close();
        try (DeidentificationEngine engine = as(clinic, Role.COMPLIANCE_OFFICER)) {
            String use = engine.emergency().uses().getFirst().id();
            refuses(() -> engine.emergency().reviewed(use, Clinic.person(Role.COMPLIANCE_OFFICER)),
                    ProblemCode.NOT_PERMITTED);
            assertThat(engine.emergency().waiting()).isEqualTo(1);
        }
    }

    @Test
    void lastsFromFifteenMinutesToFourHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> EmergencyUse.checked(Duration.ofMinutes(14)));
        assertThatIllegalArgumentException().isThrownBy(() -> EmergencyUse.checked(Duration.ofMinutes(241)));
    }
}
