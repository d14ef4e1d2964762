package org.tessera.core.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Agreement.State;
import org.tessera.core.review.NamedPerson;

final class ProfileChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ProviderProfile profile(Agreement agreement, PlanTier tier) {
        return new ProviderProfile("vendor", "Vendor", Route.OPENAI_CHAT, ProviderProfile.Boundary.VENDOR,
                new Destination.Endpoint("https", "llm.example.org", 443, "/v1"),
                Wire.plain(900, Duration.ofSeconds(60)), new Coverage(agreement, tier, "", Set.of(),
                        List.of(RegisteredModel.of("m")), "us-east-1", false, List.of(), List.of()));
    }

    private static ProviderProfile in(State state) {
        return profile(new Agreement(state, Optional.of(DAY), Optional.empty(), Optional.of(Sha256.of("signed")),
                Optional.of(new NamedPerson("Ines Vantongeren"))), PlanTier.BUSINESS);
    }

    @ParameterizedTest
    @CsvSource({"NONE, NONE ELIGIBLE", "ELIGIBLE, ELIGIBLE REQUESTED NONE",
            "REQUESTED, REQUESTED EXECUTED ELIGIBLE NONE", "EXECUTED, EXECUTED EXPIRED",
            "EXPIRED, EXPIRED REQUESTED EXECUTED NONE"})
    void anAgreementGoesItsWayStepByStep(State before, String after) {
        Set<String> legal = Set.of(after.split(" "));
        for (State next : State.values()) {
            assertThat(new ProfileChange(Optional.of(in(before)), in(next)).refusal().isEmpty()).as(before + " " + next)
                    .isEqualTo(legal.contains(next.name()));
        }
    }

    @Test
    void aNewProfileMayBeginAnywhereWithItsEvidence() {
        for (State state : State.values()) {
            assertThat(new ProfileChange(Optional.empty(), in(state)).refusal()).isEmpty();
        }
    }

    @Test
    void anExecutedAgreementNamesItsEvidence() {
        Agreement bare = new Agreement(State.EXECUTED, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertThat(new ProfileChange(Optional.empty(), profile(bare, PlanTier.BUSINESS)).refusal())
                .contains("agreement.executedOn");
        Agreement dated = new Agreement(State.EXECUTED, Optional.of(DAY), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertThat(new ProfileChange(Optional.empty(), profile(dated, PlanTier.BUSINESS)).refusal())
                .contains("agreement.document");
        assertThat(new ProfileChange(Optional.of(in(State.REQUESTED)),
                profile(in(State.EXECUTED).coverage().agreement(), PlanTier.CONSUMER)).refusal().orElseThrow())
                .startsWith("tier");
    }
}
