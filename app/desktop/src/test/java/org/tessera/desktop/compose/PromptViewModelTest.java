package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.SectionType;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.TokenMap;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.workspace.Egress;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Sending;

final class PromptViewModelTest {
    private static PromptState state(LettersDesktop desktop) {
        return desktop.prompt().stateProperty().get().orElseThrow();
    }

    private static NoteSection section(LettersDesktop desktop, SectionType type) {
        return state(desktop).choice()
                .sections()
                .stream()
                .filter(section -> section.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static String body(LettersDesktop desktop) {
        return state(desktop).prepared().orElseThrow().decision().request().bodyText();
    }

    @Test
    void suggestsWhatTheTaskNeedsAndLeavesSensitiveTopicsOut() {
        LettersDesktop desktop = LettersEngine.desktop();
        assertThat(state(desktop).choice().included()).extracting(NoteSection::type)
                .contains(SectionType.REASON, SectionType.MEDICATIONS)
                .doesNotContain(SectionType.SUBSTANCE_USE);
        assertThat(state(desktop).canSend()).isTrue();
        assertThat(body(desktop)).contains("Apixaban 5 mg").doesNotContain("Quenneville", "wine");
    }

    @Test
    void everyChangeComposesAndAsksTheGateAgainAndTheNewestWins() {
        LettersDesktop desktop = LettersEngine.desktop();
        desktop.prompt().include(section(desktop, SectionType.MEDICATIONS), false);
        assertThat(state(desktop).canSend()).isFalse();
        desktop.prompt().include(section(desktop, SectionType.SUBSTANCE_USE), true);
        desktop.settle();
        assertThat(body(desktop)).contains("wine").doesNotContain("Apixaban");
        assertThat(state(desktop).activity()).isEqualTo(PromptState.Activity.READY);
        assertThat(desktop.note().prompt()).isEqualTo(state(desktop).prepared());
    }

    @Test
    void promptOfNothingCannotBeSent() {
        LettersDesktop desktop = LettersEngine.desktop();
        state(desktop).choice().sections().forEach(section -> desktop.prompt().include(section, false));
        desktop.settle();
        assertThat(state(desktop).canSend()).isFalse();
        desktop.send();
        assertThat(desktop.note().answer()).isEmpty();
    }

    @Test
    void refusedPromptShowsItsBytesAndStaysHere() {
        LettersDesktop desktop = LettersEngine.desktop();
        NamedPerson officer = new NamedPerson("Dana Okafor");
        desktop.engine().sending().allow(false, officer);
        try {
            desktop.prompt().include(section(desktop, SectionType.SUBSTANCE_USE), true);
            desktop.settle();
            assertThat(state(desktop).prepared().orElseThrow().decision()).isInstanceOfSatisfying(
                    GateDecision.Refused.class, refused -> assertThat(refused.failures()).extracting(GateCheck::rule)
                            .containsExactly(GateRule.SENDING_ALLOWED));
            assertThat(body(desktop)).contains("wine");
            desktop.send();
            assertThat(desktop.note().answer()).isEmpty();
        } finally {
            desktop.engine().sending().allow(true, officer);
        }
    }

    @Test
    void answerOfThisDeviceComesBackRestoredAndNothingHasLeft() {
        LettersDesktop desktop = LettersEngine.desktop().send();
        assertThat(desktop.answer().isOnDevice()).isTrue();
        assertThat(desktop.answer().document().text().reveal()).contains("Quenneville");
        assertThat(desktop.workspace().egressProperty().get()).isEqualTo(new Egress.NothingLeft());
        assertThat(desktop.workspace().wantedProperty().get()).contains(PathStep.RESPONSE);
        assertThat(desktop.engine().work().draft(desktop.note().id())).contains(desktop.answer().letter());
    }

    @Test
    void failureSaysSoLosesNothingAndIsTriedAgain() {
        LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS);
        state(desktop).choice()
                .included()
                .stream()
                .filter(section -> section.type() != SectionType.MEDICATIONS)
                .forEach(section -> desktop.prompt().include(section, false));
        desktop.settle().send();
        assertThat(desktop.prompt().problemProperty().get()).hasValueSatisfying(failed -> {
            assertThat(failed.problem().problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
            assertThat(failed.during()).isEqualTo(PromptProblem.Of.SENDING);
        });
        assertThat(state(desktop).canSend()).isTrue();
        desktop.prompt().include(section(desktop, SectionType.REASON), true);
        desktop.prompt().include(section(desktop, SectionType.PRESENT_ILLNESS), true);
        desktop.settle().send();
        assertThat(desktop.prompt().problemProperty().get()).isEmpty();
        assertThat(desktop.note().answer()).isPresent();
    }

    @Test
    void anotherPromptTakesTheAnswerFromTheTableAndUndoBringsItBack() {
        LettersDesktop desktop = LettersEngine.desktop().send();
        var answer = desktop.answer();
        desktop.prompt().include(section(desktop, SectionType.MEDICATIONS), false);
        desktop.settle();
        assertThat(desktop.note().answer()).isEmpty();
        Notice notice = desktop.workspace().noticeProperty().get().orElseThrow();
        notice.undo().orElseThrow().run();
        desktop.settle();
        assertThat(desktop.answer()).isEqualTo(answer);
        assertThat(state(desktop).choice()).isEqualTo(answer.draft().choice());
    }

    @Test
    void storedAnswerAndLetterComeBackWithTheNote() {
        LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS);
        desktop.prompt().include(section(desktop, SectionType.MEDICATIONS), false);
        desktop.settle().send();
        desktop.response().settle(desktop.answer().open().getFirst());
        desktop.settle();
        var before = desktop.answer();
        desktop.reopen();
        assertThat(desktop.answer().letter()).isEqualTo(before.letter());
        assertThat(desktop.answer().received()).isEqualTo(before.received());
        assertThat(state(desktop).choice()).isEqualTo(before.draft().choice());
        assertThat(state(desktop).profile().name()).isEqualTo(LettersEngine.CARELESS);
    }

    @Test
    void changedReviewDropsWhatWasMadeFromIt() {
        LettersDesktop desktop = LettersEngine.desktop().send();
        OpenNote open = desktop.note();
        desktop.workspace()
                .noteProperty()
                .set(Optional.of(open.reviewing(ReviewSession.of(open.review().note()), TokenMap.EMPTY)));
        desktop.settle();
        assertThat(desktop.note().prompt()).isEmpty();
        assertThat(desktop.note().answer()).isEmpty();
        assertThat(desktop.prompt().stateProperty().get()).isEmpty();
    }

    @Test
    void nothingIsShownWithoutANote() {
        LettersDesktop desktop = LettersEngine.empty();
        assertThat(desktop.prompt().stateProperty().get()).isEmpty();
        assertThat(List.of(desktop.prompt().templates())).isNotEmpty();
    }

    private static void useOnlyMedications(LettersDesktop desktop) {
        state(desktop).choice()
                .included()
                .stream()
                .filter(section -> section.type() != SectionType.MEDICATIONS)
                .forEach(section -> desktop.prompt().include(section, false));
        desktop.settle();
    }

    @Test
    void anotherProviderAnswersAlongThePlanAndThatIsSaid() {
        LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS);
        NamedPerson officer = new NamedPerson("Dana Okafor");
        Set<String> known = Set.of(LettersEngine.CARELESS, LettersEngine.ON_DEVICE);
        desktop.engine().fallbacks().set(List.of(LettersEngine.ON_DEVICE), known, officer);
        try {
            useOnlyMedications(desktop);
            assertThat(state(desktop).prepared().orElseThrow().plan().fallbacks()).hasSize(1);
            desktop.send();
            assertThat(desktop.prompt().problemProperty().get()).isEmpty();
            assertThat(desktop.answer().received().profile()).isEqualTo(LettersEngine.ON_DEVICE);
            assertThat(desktop.workspace().noticeProperty().get()).map(Notice::messageKey)
                    .contains("prompt.answered_by.unreachable");
            assertThat(desktop.prompt().receivedProperty().get()).isNotNegative();
            desktop.reopen();
            assertThat(desktop.answer().received().profile()).isEqualTo(LettersEngine.ON_DEVICE);
        } finally {
            desktop.engine().fallbacks().set(List.of(), known, officer);
        }
    }

    @Test
    void labelThatAPersonPutsOnTheNoteIsAskedAbout() {
        LettersDesktop desktop = LettersEngine.desktop();
        desktop.prompt().label(SensitivityLabel.HIV, true);
        desktop.settle();
        assertThat(state(desktop).labels()).containsExactly(SensitivityLabel.HIV);
        assertThat(state(desktop).canSend()).as("this device takes every note").isTrue();
        desktop.prompt().label(SensitivityLabel.HIV, false);
        desktop.settle();
        assertThat(state(desktop).labels()).isEmpty();
    }

    @Test
    void switchThatIsTurnedAsksTheGateAgain() {
        LettersDesktop desktop = LettersEngine.desktop();
        NamedPerson officer = new NamedPerson("Dana Okafor");
        desktop.engine().sending().allow(false, officer);
        try {
            desktop.workspace().sendingProperty().set(Sending.STOPPED);
            desktop.settle();
            assertThat(state(desktop).canSend()).isFalse();
        } finally {
            desktop.engine().sending().allow(true, officer);
        }
        desktop.workspace().sendingProperty().set(Sending.ON);
        desktop.settle();
        assertThat(state(desktop).canSend()).isTrue();
    }

    @Test
    void changedRegisterIsOfferedAnew() {
        LettersDesktop desktop = LettersEngine.desktop();
        var before = state(desktop).prepared();
        desktop.workspace().registerChanged();
        desktop.settle();
        assertThat(state(desktop).profiles()).hasSize(2);
        assertThat(state(desktop).activity()).isEqualTo(PromptState.Activity.READY);
        assertThat(before).isPresent();
    }
}
