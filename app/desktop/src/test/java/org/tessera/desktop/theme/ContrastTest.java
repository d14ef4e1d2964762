package org.tessera.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.desktop.control.Family;

/** The contrast table of the visual language, computed anew from the sheets (WCAG 2.2). */
final class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3.0;
    /** The table gives one decimal. */
    private static final double ROUNDING = 0.051;

    private static Sheet sheet(ColorScheme scheme) {
        return new Sheet(scheme.sheet());
    }

    @ParameterizedTest
    @CsvSource({"line, surface, 1.4, 1.5, 21.0", "line-strong, surface, 3.6, 4.8, 21.0",
            "ink, surface, 16.2, 13.7, 21.0", "ink-2, bg, 6.6, 9.2, 21.0", "ink-3, selected, 4.8, 4.9, 11.1",
            "accent, surface, 9.6, 9.2, 16.5", "on-accent, accent, 9.6, 9.3, 16.5", "focus, surface, 9.6, 13.4, 16.5",
            "ok, ok-tint, 5.6, 7.3, 12.3", "bad, bad-tint, 5.9, 7.1, 8.9", "warn, warn-tint, 6.0, 7.7, 10.2",
            "info, info-tint, 6.6, 7.4, 11.8", "disabled, disabled-tint, 4.7, 4.9, 10.2"})
    void ratioIsThatOfTheTable(String token, String ground, double light, double dark, double contrast) {
        assertThat(ratios("-c-" + token, "-c-" + ground)).containsExactly(new double[]{light, dark, contrast},
                within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"person, 5.3, 9.0, 11.5, 4.6, 6.9, 7.5", "place, 5.3, 13.3, 17.1, 4.6, 9.5, 9.6",
            "time, 10.1, 6.3, 8.1, 8.4, 5.1, 5.8", "contact, 11.5, 5.4, 7.0, 9.2, 4.5, 5.2",
            "record, 7.0, 5.6, 7.2, 5.8, 4.7, 5.4", "thing, 17.2, 9.5, 12.2, 13.7, 7.2, 7.8",
            "body, 5.4, 5.8, 7.5, 4.7, 4.8, 5.5", "other, 17.3, 14.1, 18.1, 13.9, 9.8, 10.0"})
    void familyRatiosAreThoseOfTheTable(String family, double edgeLight, double edgeDark, double edgeContrast,
            double letterLight, double letterDark, double letterContrast) {
        assertThat(ratios("-k-" + family, "-c-surface"))
                .containsExactly(new double[]{edgeLight, edgeDark, edgeContrast}, within(ROUNDING));
        assertThat(ratios("-k-" + family, "-k-" + family + "-tint"))
                .containsExactly(new double[]{letterLight, letterDark, letterContrast}, within(ROUNDING));
    }

    private static double[] ratios(String token, String ground) {
        return Arrays.stream(ColorScheme.values())
                .mapToDouble(scheme -> sheet(scheme).colour(token).contrast(sheet(scheme).colour(ground)))
                .toArray();
    }

    static Stream<List<String>> textOnGround() {
        Stream<List<String>> inks = Stream.of("ink", "ink-2", "ink-3")
                .flatMap(ink -> Stream.of("bg", "surface", "sunken", "selected")
                        .map(ground -> List.of("-c-" + ink, "-c-" + ground)));
        Stream<List<String>> tones = Stream.of("ok", "bad", "warn", "info", "accent")
                .flatMap(tone -> Stream.of("surface", tone + "-tint")
                        .map(ground -> List.of("-c-" + tone, "-c-" + ground)));
        Stream<List<String>> others = Stream.of(List.of("-c-on-accent", "-c-accent"), List.of("-c-surface", "-c-ink"),
                List.of("-c-accent", "-c-bg"), List.of("-c-accent", "-c-selected"), List.of("-c-ok", "-c-bg"),
                List.of("-c-ink", "-c-warn-tint"), List.of("-c-ink", "-c-info-tint"), List.of("-c-ink", "-c-ok-tint"),
                List.of("-c-ink", "-c-accent-tint"), List.of("-c-ink-2", "-c-accent-tint"),
                List.of("-c-ink-2", "-c-bad-tint"), List.of("-c-bad", "-c-selected"), List.of("-c-ok", "-c-selected"),
                List.of("-c-warn", "-c-selected"), List.of("-c-ok", "-c-sunken"), List.of("-c-bad", "-c-bg"),
                List.of("-c-warn", "-c-bg"), List.of("-c-disabled", "-c-surface"), List.of("-c-ink", "-c-bad-tint"),
                List.of("-c-ink-2", "-c-disabled-tint"), List.of("-c-disabled", "-c-disabled-tint"));
        return Stream.of(inks, tones, others).flatMap(pairs -> pairs);
    }

    @ParameterizedTest
    @MethodSource("textOnGround")
    void textIsReadableOnEveryGroundItStandsOn(List<String> pair) {
        assertThat(Arrays.stream(ratios(pair.get(0), pair.get(1))).min().orElseThrow()).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void bordersAndEdgesAreSeen(ColorScheme scheme) {
        Sheet sheet = sheet(scheme);
        for (String ground : List.of("-c-surface", "-c-bg", "-c-sunken")) {
            assertThat(sheet.colour("-c-line-strong").contrast(sheet.colour(ground))).isGreaterThanOrEqualTo(CONTROL);
        }
        for (String ground : List.of("-c-surface", "-c-bg", "-c-sunken", "-c-selected", "-c-accent-tint", "-c-bad-tint",
                "-c-warn-tint", "-c-info-tint", "-c-ok-tint")) {
            assertThat(sheet.colour("-c-focus").contrast(sheet.colour(ground))).isGreaterThanOrEqualTo(CONTROL);
        }
        for (Family family : Family.values()) {
            Rgb edge = sheet.colour("-k-" + family.name().toLowerCase(Locale.ROOT));
            assertThat(edge.contrast(sheet.colour("-c-surface"))).isGreaterThanOrEqualTo(CONTROL);
            assertThat(edge.contrast(sheet.colour("-k-letter"))).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 12.8", "DARK, 9.5", "HIGH_CONTRAST, 11.5"})
    void noteTextIsReadableOnEveryTint(ColorScheme scheme, double least) {
        Sheet sheet = sheet(scheme);
        assertThat(Family.values()).allSatisfy(family -> assertThat(
                sheet.colour("-c-ink").contrast(sheet.colour("-k-" + family.name().toLowerCase(Locale.ROOT) + "-tint")))
                .isGreaterThanOrEqualTo(least - ROUNDING));
    }
}
