package org.tessera.desktop.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

final class LockViewModelTest {
    private static final String WORDS = "lantern orchard ferry slate";

    private final List<Opened> opened = new ArrayList<>();

    @TempDir
    private Path home;

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private LockViewModel model() {
        return new LockViewModel(home, LockViewModelTest::open, ImmediateWork.background(), opened::add);
    }

    private static LockState state(LockViewModel model) {
        return model.stateProperty().get();
    }

    @Test
    void firstRunNamesEverythingThatIsWrongAtOnce() {
        LockViewModel model = model();
        assertThat(state(model).phase()).isEqualTo(Phase.SET_UP);
        model.setUp("  ", "eleven char".toCharArray(), "eleven char".toCharArray());
        assertThat(state(model).flaws()).containsExactlyInAnyOrder(Flaw.NAME, Flaw.TOO_SHORT);
        model.setUp("Dana Okafor", WORDS.toCharArray(), "lantern orchard ferry slat".toCharArray());
        assertThat(state(model).flaws()).containsExactly(Flaw.DIFFERENT);
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
    void whatWasSetUpOpensAgainWithItsPassphraseAndItsName() {
        model().setUp("Dana Okafor", WORDS.toCharArray(), WORDS.toCharArray());
        assertThat(opened).extracting(Opened::person, Opened::fresh)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new NamedPerson("Dana Okafor"), true));

        LockViewModel second = model();
        second.unlock(WORDS.toCharArray());
        assertThat(state(second).problem()).map(Problem::code).contains(ProblemCode.STORE_IN_USE.code());

        opened.removeFirst().engine().close();
        LockViewModel later = model();
        assertThat(state(later).phase()).isEqualTo(Phase.UNLOCK);
        later.unlock(new char[0]);
        assertThat(state(later).flaws()).containsExactly(Flaw.MISSING);
        later.unlock("lantern orchard ferry".toCharArray());
        assertThat(state(later))
                .isEqualTo(LockState.at(Phase.UNLOCK).with(Problem.of(ProblemCode.PASSPHRASE_WRONG, "")));
        later.unlock(WORDS.toCharArray());
        assertThat(opened).extracting(Opened::person, Opened::fresh)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new NamedPerson("Dana Okafor"), false));
        opened.removeFirst().engine().close();
    }

    @Test
    void storeWithoutANameAsksForIt() {
        open(EngineConfig.inFolder(home, WORDS.toCharArray())).close();
        LockViewModel model = model();
        model.unlock(WORDS.toCharArray());
        assertThat(state(model)).isEqualTo(LockState.at(Phase.NAME));
        model.name("");
        assertThat(state(model).flaws()).containsExactly(Flaw.NAME);
        model.name("Ines Abernathy");
        assertThat(opened).extracting(Opened::person).containsExactly(new NamedPerson("Ines Abernathy"));
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
