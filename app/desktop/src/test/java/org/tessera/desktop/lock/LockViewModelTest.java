package org.tessera.desktop.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

class LockViewModelTest {
    private static final String WORDS = "lantern orchard ferry slate";
    private static final String GIVEN = "handed over on paper";
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final NamedPerson INES = new NamedPerson("Ines Abernathy");

    @TempDir
    Path home;

    private final Deque<Opened> opened = new ArrayDeque<>();

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private LockViewModel model() {
        LockViewModel model = new LockViewModel(home, LockViewModelTest::open, ImmediateWork.background(), opened::add);
        model.begin(() -> {});
        return model;
    }

    private static LockState state(LockViewModel model) {
        return model.stateProperty().get();
    }

    private DeidentificationEngine founded() {
        open(EngineConfig.founding(home, DANA, WORDS.toCharArray())).close();
        return dana();
    }

    private DeidentificationEngine dana() {
        return open(EngineConfig.inFolder(home, Credentials.of("Dana Okafor", WORDS.toCharArray())));
    }

    @Test
    void firstRunNamesEverythingThatIsWrongAtOnce() {
        LockViewModel model = model();
        assertThat(state(model).phase()).isEqualTo(Phase.SET_UP);
        model.setUp("  ", "eleven char".toCharArray(), "eleven char".toCharArray());
        assertThat(state(model).flaws()).containsExactlyInAnyOrder(Flaw.NAME, Flaw.TOO_SHORT);
        model.setUp("Dana Okafor", WORDS.toCharArray(), "lantern orchard ferry slat".toCharArray());
        assertThat(state(model).flaws()).containsExactly(Flaw.DIFFERENT);
        model.setUp("Dana Okafor", "dana okafor!".toCharArray(), "dana okafor!".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(EngineConfig.isSetUp(home)).isFalse();
    }

    @Test
    void typedPassphrasesAreOverwritten() {
        char[] passphrase = "short".toCharArray();
        char[] again = "short".toCharArray();
        model().setUp("Dana Okafor", passphrase, again);
        assertThat(passphrase).containsOnly('\0');
        assertThat(again).containsOnly('\0');
    }

    @Test
    void whatWasSetUpOpensAgainForTheAccountThatWasMade() {
        model().setUp("Dana Okafor", WORDS.toCharArray(), WORDS.toCharArray());
        assertThat(opened).extracting(Opened::person, Opened::roles, Opened::fresh)
                .containsExactly(Tuple.tuple(DANA, Set.of(Role.values()), true));
        LockViewModel second = model();
        assertThat(state(second).problem()).map(Problem::code).contains(ProblemCode.STORE_IN_USE.code());

        opened.removeFirst().engine().close();
        LockViewModel later = model();
        assertThat(state(later).phase()).isEqualTo(Phase.UNLOCK);
        assertThat(state(later).door().accounts()).extracting(Object::toString).containsExactly("dana.okafor");
        later.unlock("", new char[0]);
        assertThat(state(later).flaws()).containsExactly(Flaw.MISSING);
        later.unlock("Dana Okafor", "lantern orchard ferry".toCharArray());
        assertThat(state(later).problem()).contains(Problem.of(ProblemCode.PASSPHRASE_WRONG, ""));
        later.unlock("dana.okafor", WORDS.toCharArray());
        assertThat(opened).extracting(Opened::person, Opened::fresh).containsExactly(Tuple.tuple(DANA, false));
        opened.removeFirst().engine().close();
    }

    @Test
    void aPassphraseThatSomebodyElseSetIsChangedFirst() {
        try (DeidentificationEngine engine = founded()) {
            engine.accounts().add(INES, Set.of(Role.CLINICIAN), GIVEN.toCharArray());
        }
        LockViewModel model = model();
        model.unlock("Ines Abernathy", GIVEN.toCharArray());
        assertThat(state(model).phase()).isEqualTo(Phase.CHANGE);
        model.change("another one".toCharArray(), "another one".toCharArray());
        assertThat(state(model).flaws()).containsExactly(Flaw.TOO_SHORT);
        model.change(GIVEN.toCharArray(), GIVEN.toCharArray());
        assertThat(state(model).problem()).map(Problem::code).contains(ProblemCode.PASSPHRASE_REPEATED.code());
        model.change(WORDS.toCharArray(), WORDS.toCharArray());
        assertThat(opened).extracting(Opened::person, Opened::roles)
                .containsExactly(Tuple.tuple(INES, Set.of(Role.CLINICIAN)));
        opened.removeFirst().engine().close();
    }

    @Test
    void theSecondFactorThatTheSiteAsksForIsSetUpAtTheDoorAndAskedForFromThenOn() {
        try (DeidentificationEngine engine = founded()) {
            engine.settings().put(SettingKey.SECOND_FACTOR_REQUIRED, "true");
        }
        LockViewModel model = model();
        model.unlock("Dana Okafor", WORDS.toCharArray());
        assertThat(state(model).phase()).isEqualTo(Phase.ENROL);
        String recovery = state(model).enrolment().orElseThrow().recoveryCodes().getFirst();
        model.confirm(" ");
        assertThat(state(model).flaws()).containsExactly(Flaw.CODE);
        model.confirm("abcdef");
        assertThat(state(model).problem()).map(Problem::code).contains(ProblemCode.CODE_WRONG.code());
        assertThat(state(model).enrolment()).as("the picture stays").isPresent();
        assertThat(opened).isEmpty();
        model.close();
        assertThat(recovery).isNotBlank();
        assertThat(state(model()).phase()).isEqualTo(Phase.UNLOCK);
    }

    @Test
    void theEmergencyKeyOpensForAPersonWithAReason() {
        char[] key;
        try (DeidentificationEngine engine = founded()) {
            key = engine.accounts().makeEmergencyKey();
        }
        LockViewModel model = model();
        assertThat(state(model).door().emergencyKey()).isTrue();
        model.emergency(true);
        model.unlockInEmergency("", EmergencyReason.PATIENT_CARE, "", new char[0], Duration.ofMinutes(60));
        assertThat(state(model).flaws()).containsExactlyInAnyOrder(Flaw.NAME, Flaw.WORDS, Flaw.MISSING);
        model.unlockInEmergency("Ines Abernathy", EmergencyReason.PATIENT_CARE, "bay 4", "ABCDE".toCharArray(),
                Duration.ofMinutes(60));
        assertThat(state(model).phase()).isEqualTo(Phase.EMERGENCY);
        assertThat(state(model).problem()).isPresent();
        model.unlockInEmergency("Ines Abernathy", EmergencyReason.PATIENT_CARE, "bay 4", key, Duration.ofMinutes(60));
        assertThat(opened).extracting(Opened::person, Opened::roles)
                .containsExactly(Tuple.tuple(new NamedPerson("Ines Abernathy (emergency access)"), Set.of()));
        opened.removeFirst().engine().close();
    }

    @Test
    void lookingAroundLeavesNothingBehind() {
        model().lookAround(new NamedPerson("Guest"));
        assertThat(opened).extracting(Opened::fresh).containsExactly(true);
        opened.removeFirst().engine().close();
        assertThat(EngineConfig.isSetUp(home)).isFalse();
        assertThat(Optional.ofNullable(home.toFile().list()).map(List::of).orElse(List.of())).isEmpty();
    }
}
