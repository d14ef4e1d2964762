package org.tessera.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.control.Family;
import org.tessera.desktop.control.KindStyle;

/** How well identifier kinds are told apart, also with a colour deficiency at full severity. */
final class KindDistanceTest {
    private static final double ENOUGH = 12;
    private static final double ROUNDING = 0.051;

    private static double distance(ColorScheme scheme, Sight sight, Family one, Family other) {
        Sheet sheet = new Sheet(scheme.sheet());
        return Ciede2000.between(sight.of(edge(sheet, one)), sight.of(edge(sheet, other)));
    }

    private static Rgb edge(Sheet sheet, Family family) {
        return sheet.colour("-k-" + family.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, NORMAL, 19.5", "LIGHT, PROTANOPIA, 14.0", "LIGHT, DEUTERANOPIA, 13.3",
            "LIGHT, TRITANOPIA, 10.9", "DARK, NORMAL, 22.6", "DARK, PROTANOPIA, 13.3", "DARK, DEUTERANOPIA, 12.2",
            "DARK, TRITANOPIA, 10.8", "HIGH_CONTRAST, NORMAL, 22.6", "HIGH_CONTRAST, PROTANOPIA, 13.3",
            "HIGH_CONTRAST, DEUTERANOPIA, 12.2", "HIGH_CONTRAST, TRITANOPIA, 10.8"})
    void leastDistanceOfFamiliesIsThatOfTheTable(ColorScheme scheme, Sight sight, double expected) {
        double least = Double.MAX_VALUE;
        for (Family one : Family.values()) {
            for (Family other : Family.values()) {
                if (one.compareTo(other) < 0) {
                    least = Math.min(least, distance(scheme, sight, one, other));
                }
            }
        }
        assertThat(least).isCloseTo(expected, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void twoKindsAreFarApartOrHaveDifferentEdges(ColorScheme scheme) {
        for (IdentifierKind one : IdentifierKind.values()) {
            for (IdentifierKind other : IdentifierKind.values()) {
                KindStyle first = KindStyle.of(one);
                KindStyle second = KindStyle.of(other);
                if (one.compareTo(other) < 0 && first.edge() == second.edge()) {
                    assertThat(first.family()).as("%s and %s", one, other).isNotEqualTo(second.family());
                    for (Sight sight : List.of(Sight.NORMAL, Sight.PROTANOPIA, Sight.DEUTERANOPIA)) {
                        assertThat(distance(scheme, sight, first.family(), second.family()))
                                .as("%s and %s, %s", one, other, sight)
                                .isGreaterThanOrEqualTo(ENOUGH);
                    }
                }
            }
        }
    }

    /** Pairs 1, 7 and 17 of the test data that Sharma, Wu and Dalal published with the formula. */
    @Test
    void formulaGivesThePublishedDistances() {
        assertThat(Ciede2000.between(new double[]{50, 2.6772, -79.7751}, new double[]{50, 0, -82.7485}))
                .isCloseTo(2.0425, within(1e-4));
        assertThat(Ciede2000.between(new double[]{50, 0, 0}, new double[]{50, -1, 2})).isCloseTo(2.3669, within(1e-4));
        assertThat(Ciede2000.between(new double[]{50, 2.5, 0}, new double[]{73, 25, -18})).isCloseTo(27.1492,
                within(1e-4));
    }
}
