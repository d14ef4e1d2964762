package org.tessera.desktop.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.tessera.core.provider.RegisteredModel;

/**
 * What a prompt would cost at most, as far as can be known before it is sent.
 *
 * @param tokensIn model tokens of the request, estimated: its characters by three, rounded up
 * @param tokensOut the longest answer that is asked for, in model tokens
 * @param price what the register says that a million tokens cost; empty if it says nothing
 */
record CostEstimate(int tokensIn, int tokensOut, Optional<RegisteredModel.Price> price) {
    private static final int CHARACTERS_PER_TOKEN = 3;
    private static final int PLACES = 3;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static CostEstimate of(PromptState state, String body) {
        return new CostEstimate(Math.ceilDiv(body.length(), CHARACTERS_PER_TOKEN), state.mostTokensOut(),
                state.profile().coverage().models().getFirst().price());
    }

    /** US dollars at most, rounded up to a thousandth. */
    Optional<BigDecimal> dollars() {
        return price.map(list -> list.input()
                .multiply(BigDecimal.valueOf(tokensIn))
                .add(list.output().multiply(BigDecimal.valueOf(tokensOut)))
                .divide(MILLION, PLACES, RoundingMode.CEILING));
    }

    /** When the price was read. */
    Optional<LocalDate> asOf() {
        return price.map(RegisteredModel.Price::asOf);
    }
}
