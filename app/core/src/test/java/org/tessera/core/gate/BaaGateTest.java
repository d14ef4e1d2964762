package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.Route;
import org.tessera.core.review.PicturesSeen;

final class BaaGateTest {
    @Test
    void permitsWhatPassesEveryCheckAndBindsIt() {
        GateCase made = new GateCase();
        GateDecision decision = made.decide();
        assertThat(decision).isInstanceOf(GateDecision.Permitted.class);
        ApprovedPrompt approved = ((GateDecision.Permitted) decision).prompt();
        assertThat(approved.hash()).isEqualTo(made.request().hash());
        assertThat(approved.profile()).isEqualTo(made.profile());
        assertThat(approved.reviewer()).isEqualTo(TestNote.REVIEWER);
        assertThat(approved.approvedAt()).isEqualTo(TestNote.NOW);
        assertThat(approved.draft()).isSameAs(made.prompt.draft());
    }

    @Test
    void reportsEveryCheckAlsoWhenAllFail() {
        GateCase made = new GateCase();
        made.sendingAllowed = false;
        made.agreement = Agreement.NONE;
        made.attestations = List.of();
        made.path = Optional.of("/files");
        made.body = body -> "Odalys Ferrante";
        GateDecision decision = made.decide();
        assertThat(decision.checks()).extracting(GateCheck::rule).containsExactly(GateRule.values());
        assertThat(((GateDecision.Refused) decision).failures()).hasSize(6)
                .allMatch(check -> !check.failure().orElseThrow().contains("Odalys"));
    }

    @Test
    void asksNoAgreementForThisDevice() {
        assertThat(GateCase.onThisDevice().decide()).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void asksUnderWhoseAgreementAMachineInsideStands() {
        assertThat(GateCase.inside().decide()).isInstanceOf(GateDecision.Permitted.class);
        GateCase unsaid = GateCase.inside();
        unsaid.infrastructure = " ";
        assertThat(failures(unsaid)).containsExactly(GateRule.AGREEMENT_EXECUTED);
    }

    @Test
    void letsAProtectedTopicGoToMachinesInside() {
        GateCase inside = GateCase.inside();
        inside.labels = EnumSet.allOf(SensitivityLabel.class);
        assertThat(inside.decide()).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void allowsPlainHttpToThisMachine() {
        GateCase loopback = GateCase.inside();
        loopback.covered = new Destination.Endpoint("http", "127.0.0.1", 11434, "/v1");
        assertThat(loopback.decide()).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void letsANoteThroughWhosePicturesANamedPersonHasLookedAt() {
        GateCase seen = new GateCase();
        seen.prompt = TestPrompt.of(GateCase.NOTE.holding(UnreadPart.Kind.PICTURE));
        seen.pictures = Optional.of(new PicturesSeen(TestNote.REVIEWER, TestNote.NOW));
        assertThat(new BaaGate().decide(seen.input())).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void whatBecameTextOfTheNoteKeepsNothingHere() {
        assertThat(Arrays.stream(UnreadPart.Kind.values()).filter(kind -> !kind.mustBeSeen())).allSatisfy(kind -> {
            GateCase made = new GateCase();
            made.prompt = TestPrompt.of(GateCase.NOTE.holding(kind));
            assertThat(new BaaGate().decide(made.input())).isInstanceOf(GateDecision.Permitted.class);
        });
    }

    @Test
    void doesNotTrustTheScanOfAnotherRequest() {
        GateCase clean = new GateCase();
        GateCase dirty = new GateCase();
        dirty.body = body -> body + "Odalys Ferrante";
        GateInput mixed = new GateInput(dirty.profile(), dirty.prompt.draft(), dirty.request(),
                clean.input().residual(), true, TestNote.NOW);
        GateDecision decision = new BaaGate().decide(mixed);
        assertThat(decision).isInstanceOf(GateDecision.Refused.class);
        assertThat(((GateDecision.Refused) decision).failures()).extracting(GateCheck::rule)
                .contains(GateRule.NO_IDENTIFIER_LEFT);
    }

    private static List<GateRule> failures(GateCase made) {
        return ((GateDecision.Refused) made.decide()).failures().stream().map(GateCheck::rule).toList();
    }

    @Test
    void namesForEveryRuleItsSourceAndWhoCanMendIt() {
        assertThat(Arrays.stream(GateRule.values())).allMatch(
                rule -> !rule.title().isBlank() && !rule.source().isBlank() && !rule.fixer().title().isBlank());
    }

    @Test
    void hasNoFieldForAnIdentifier() {
        assertThat(Route.values()).allSatisfy(route -> assertThat(route.format().fields()).doesNotContain("user",
                "metadata", "tools", "name", "prompt_cache_key"));
    }
}
