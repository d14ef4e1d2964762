package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.Worklist;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** What the façade hands out goes on asking, and writes nothing behind its back. */
class HandedOutTest {
    private static final PhiText WORDS = new PhiText("bay 4");

    @TempDir
    Path home;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    private static void refuses(ThrowingCallable step, ProblemCode code) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(code));
    }

    @Test
    void aListOfNotesEndsWithTheEmergency() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR);
        try (DeidentificationEngine engine = Clinic
                .open(EngineConfig.inFolder(home, clinic.credentials(Role.ADMINISTRATOR)).withClock(clock))) {
            Instant until = engine.emergency().open(EmergencyReason.PATIENT_CARE, WORDS, Duration.ofMinutes(15));
            Worklist notes = engine.worklist();
            assertThat(notes.list()).isEmpty();
            now.set(until);
            refuses(notes::list, ProblemCode.SESSION_EXPIRED);
        }
    }

    @Test
    void theSealedKeyDoesNotLengthenItsOwnTime() {
        Clinic clinic = Clinic.in(home);
        char[] key;
        try (DeidentificationEngine engine = clinic.founder()) {
            key = engine.accounts().makeEmergencyKey();
        }
        try (DeidentificationEngine engine = Clinic
                .open(EngineConfig
                        .inEmergency(home, key, new NamedPerson("Sister Brannigan"), EmergencyReason.PATIENT_CARE,
                                WORDS, Duration.ofMinutes(15))
                        .withClock(clock))) {
            refuses(() -> engine.emergency().open(EmergencyReason.PATIENT_CARE, WORDS, Duration.ofHours(4)),
                    ProblemCode.SESSION_EXPIRED);
            now.set(now.get().plus(Duration.ofMinutes(16)));
            refuses(() -> engine.emergency().open(EmergencyReason.PATIENT_CARE, WORDS, Duration.ofHours(4)),
                    ProblemCode.SESSION_EXPIRED);
        }
    }

    @Test
    void nobodyWritesEventsDeletesOrSignsThroughIt() {
        try (DeidentificationEngine engine = Clinic.in(home).founder()) {
            AuditLog audit = engine.audit();
            for (ThrowingCallable step : List.<ThrowingCallable>of(
                    () -> audit.append(new AccessEvent.AccountDeactivated(new AccountName("nobody"))),
                    () -> engine.worklist().delete(new NoteId("n-1")),
                    () -> engine.worklist().deleteCase(new CaseId("case-1")))) {
                assertThatIllegalStateException().isThrownBy(step);
            }
        }
    }

    @Test
    void whatNamesSomebodyIsNotReadWithoutNeed() {
        Clinic clinic = Clinic.in(home).with(Role.ADMINISTRATOR).with(Role.CLINICIAN);
        try (DeidentificationEngine engine = clinic.as(Role.ADMINISTRATOR)) {
            assertThat(engine.settings().get(SettingKey.SITE_LISTS)).isEmpty();
            refuses(() -> engine.disclosures().write(LocalDate.EPOCH, LocalDate.EPOCH, home.resolve("d.csv")),
                    ProblemCode.NOT_PERMITTED);
        }
    }
}
