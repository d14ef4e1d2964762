package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;

final class CostEstimateTest {
    private static final LocalDate READ = LocalDate.of(2026, 11, 1);

    @Test
    void dollarsAreRoundedUpAndCarryTheDayOfTheirList() {
        CostEstimate estimate = new CostEstimate(318, 900,
                Optional.of(new RegisteredModel.Price(new BigDecimal("3.00"), new BigDecimal("8.00"), READ)));
        assertThat(estimate.dollars()).contains(new BigDecimal("0.009"));
        assertThat(estimate.asOf()).contains(READ);
    }

    @Test
    void withoutAPriceNothingIsGuessed() {
        assertThat(new CostEstimate(318, 900, Optional.empty()).dollars()).isEmpty();
    }

    @Test
    void threeCharactersAreATokenAndARestIsOne() {
        LettersDesktop desktop = LettersEngine.desktop();
        PromptState state = desktop.prompt().stateProperty().get().orElseThrow();
        assertThat(CostEstimate.of(state, "1234567").tokensIn()).isEqualTo(3);
        assertThat(CostEstimate.of(state, "").tokensIn()).isZero();
    }
}
