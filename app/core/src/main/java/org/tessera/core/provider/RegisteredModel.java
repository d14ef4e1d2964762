package org.tessera.core.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A model that may be asked, as the register of models knows it.
 *
 * @param id the exact name that the endpoint takes, with its date or version
 * @param released when the provider published it
 * @param retires the last day on which the provider answers with it
 * @param price what it costs
 */
public record RegisteredModel(String id, Optional<LocalDate> released, Optional<LocalDate> retires,
        Optional<Price> price) {
    /** @throws IllegalArgumentException without an id */
    public RegisteredModel {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a model has an id");
        }
    }

    /** A model of which only the name is known. */
    public static RegisteredModel of(String id) {
        return new RegisteredModel(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * US dollars for a million model tokens, as somebody read them on a day.
     *
     * @param input of the prompt
     * @param output of the answer
     * @param asOf when they were read
     */
    public record Price(BigDecimal input, BigDecimal output, LocalDate asOf) {}
}
