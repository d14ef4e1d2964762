package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way that is known to send a prompt to the wrong place or under the wrong evidence. */
final class RefusalTableTest {
    private static final int LEAST = 200;

    private static Stream<Misconfiguration> table() {
        return Stream
                .of(VendorRows.all(), EvidenceRows.all(), EndpointRows.all(), RegionRows.all(), ModelRows.all(),
                        RequestRows.all())
                .flatMap(rows -> rows);
    }

    @TestFactory
    Stream<DynamicTest> refusesByTheRightRuleAndNoOther() {
        return table().map(row -> DynamicTest.dynamicTest(row.rule() + ": " + row.name(), () -> {
            GateCase made = row.made();
            assertThat(made.decide()).isInstanceOf(GateDecision.Refused.class);
            assertThat(made.failures()).extracting(GateCheck::rule).containsExactly(row.rule());
            assertThat(made.failures().getFirst().reasons()).isNotEmpty()
                    .allMatch(reason -> !reason.words().isBlank() && reason.words().endsWith(".")
                            && !reason.source().isBlank() && !reason.words().contains("Ferrante"));
        }));
    }

    @Test
    void hasTwoHundredRowsAndOneForEveryRule() {
        assertThat(table().map(row -> row.rule() + row.name()).distinct().count()).isEqualTo(table().count())
                .isGreaterThanOrEqualTo(LEAST);
        assertThat(table().map(Misconfiguration::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GateRule.class))))
                .containsExactly(GateRule.values());
    }

    @TestFactory
    Stream<DynamicTest> everyRowBeginsWithACaseThatPasses() {
        return table().map(row -> row.base().get())
                .collect(Collectors.toMap(made -> made.route + " " + made.boundary, made -> made, (one, other) -> one))
                .entrySet()
                .stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(),
                        () -> assertThat(entry.getValue().failures()).isEmpty()));
    }
}
