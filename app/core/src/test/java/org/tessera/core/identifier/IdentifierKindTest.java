package org.tessera.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class IdentifierKindTest {
    @Test
    void coversAllEighteenIdentifiersByLetter() {
        Set<IdentifierType> types = Arrays.stream(IdentifierKind.values())
                .map(IdentifierKind::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IdentifierType.class)));
        assertThat(types).containsExactly(IdentifierType.values());
        assertThat(types.stream().map(IdentifierType::letter).map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo("ABCDEFGHIJKLMNOPQR");
    }

    @Test
    void readsEveryExchangeNameItWrites() {
        for (IdentifierKind kind : IdentifierKind.values()) {
            IdentifierKind read = IdentifierKind.ofExchangeName(kind.exchangeName()).orElseThrow();
            assertThat(read.exchangeName()).isEqualTo(kind.exchangeName());
        }
        assertThat(IdentifierKind.ofExchangeName("NAME")).contains(IdentifierKind.PATIENT);
        assertThat(IdentifierKind.ofExchangeName("name")).isEmpty();
    }

    @Test
    void namesPeopleAsPatientRelativeAndClinicianOnly() {
        assertThat(Arrays.stream(IdentifierKind.values()).filter(IdentifierKind::isPerson))
                .containsExactly(IdentifierKind.PATIENT, IdentifierKind.RELATIVE, IdentifierKind.CLINICIAN);
    }
}
