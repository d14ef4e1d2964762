package org.tessera.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

class IncidentTest {
    private static final NamedPerson OFFICER = new NamedPerson("Ada Officer");
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    private final Incident open = Incident.opened("9c415f2a", BreachSide.OURS, Optional.empty(),
            step(IncidentState.OPEN));

    private static IncidentStep step(IncidentState state) {
        return new IncidentStep(state, OFFICER, NOW, PhiText.EMPTY);
    }

    private static RiskAssessment assessment(Map<RiskFactor, RiskGrade> other) {
        Map<RiskFactor, RiskJudgement> judgements = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            judgements.put(factor,
                    new RiskJudgement(other.getOrDefault(factor, RiskGrade.LOW), new PhiText("because")));
        }
        return new RiskAssessment(OFFICER, NOW, judgements);
    }

    @ParameterizedTest
    @EnumSource
    void r115_isABreachAsSoonAsOneFactorIsNotLow(RiskFactor factor) {
        assertThat(assessment(Map.of()).isBreach()).isFalse();
        assertThat(assessment(Map.of(factor, RiskGrade.MEDIUM)).isBreach()).isTrue();
        assertThat(assessment(Map.of(factor, RiskGrade.HIGH)).isBreach()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskAssessment(OFFICER, NOW,
                Map.of(factor, new RiskJudgement(RiskGrade.LOW, PhiText.EMPTY))));
    }

    @Test
    void isPresumedABreachUntilItIsAssessed() {
        assertThat(open.isBreach()).isTrue();
        assertThat(open.duties()).hasSize(3);
        Incident harmless = open.assessed(assessment(Map.of()), Optional.of(1), step(IncidentState.ASSESSED));
        assertThat(harmless.duties()).isEmpty();
        assertThat(harmless.closed(step(IncidentState.CLOSED)).state()).isEqualTo(IncidentState.CLOSED);
    }

    @Test
    void isNotifiedWhenEverybodyWasToldAndOnlyThenCloses() {
        LocalDate day = open.discovered();
        Incident breach = open.contained(step(IncidentState.CONTAINED))
                .assessed(assessment(Map.of(RiskFactor.VIEWED, RiskGrade.HIGH)), Optional.of(12),
                        step(IncidentState.ASSESSED));
        assertRefused(() -> breach.closed(step(IncidentState.CLOSED)));
        assertRefused(() -> breach.notified(BreachDuty.Kind.MEDIA, day, step(IncidentState.NOTIFIED)));
        for (LocalDate wrong : List.of(day.minusDays(1), day.plusDays(1))) {
            assertRefused(() -> breach.notified(BreachDuty.Kind.HHS, wrong, step(IncidentState.NOTIFIED)));
        }
        Incident half = breach.notified(BreachDuty.Kind.INDIVIDUALS, day, step(IncidentState.NOTIFIED));
        assertThat(half.state()).isEqualTo(IncidentState.ASSESSED);
        assertRefused(() -> half.notified(BreachDuty.Kind.INDIVIDUALS, day, step(IncidentState.NOTIFIED)));
        Incident whole = half.notified(BreachDuty.Kind.HHS, day, step(IncidentState.NOTIFIED));
        assertThat(whole.state()).isEqualTo(IncidentState.NOTIFIED);
        assertThat(whole.duties()).allMatch(duty -> duty.done().equals(Optional.of(day)));
        Incident closed = whole.closed(step(IncidentState.CLOSED));
        assertThat(closed.steps()).hasSize(6);
        assertRefused(() -> closed.closed(step(IncidentState.CLOSED)));
        assertRefused(() -> closed.assessed(assessment(Map.of()), Optional.empty(), step(IncidentState.ASSESSED)));
    }

    @Test
    void refusesWhatCannotBeDoneYet() {
        assertRefused(() -> open.closed(step(IncidentState.CLOSED)));
        assertRefused(
                () -> open.notified(BreachDuty.Kind.HHS, LocalDate.of(2026, 12, 1), step(IncidentState.NOTIFIED)));
        assertRefused(() -> open.contained(step(IncidentState.CONTAINED)).contained(step(IncidentState.CONTAINED)));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call)
                .matches(refused -> refused.problem() == ProblemCode.INCIDENT_STEP_REFUSED);
    }
}
