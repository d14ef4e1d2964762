package org.tessera.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The division of labour between the sheets. */
final class SheetTest {
    /** Yes: {@code #fff}, {@code rgba(0, 0, 0, .2)}, {@code white}. No: {@code -c-ink}, {@code transparent}. */
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|"
            + "(?<![\\w-])(white|black|gr[ae]y|red|green|blue|yellow|orange|purple|brown|silver|navy|teal)(?![\\w-])");

    @ParameterizedTest
    @ValueSource(strings = {Theme.COMPONENTS, Theme.NOTE})
    void componentsNameNoColour(String sheet) {
        assertThat(new Sheet(sheet).css()).doesNotContainPattern(COLOUR);
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void everyTokenThatIsUsedIsDefinedInEveryScheme(ColorScheme scheme) {
        Sheet components = new Sheet(Theme.COMPONENTS);
        Set<String> needed = new TreeSet<>(components.uses());
        needed.addAll(new Sheet(Theme.NOTE).uses());
        needed.removeAll(components.definitions().keySet());
        assertThat(new Sheet(scheme.sheet()).definitions().keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void schemesDefineTheSameTokensAndNothingElse(ColorScheme scheme) {
        Sheet sheet = new Sheet(scheme.sheet());
        assertThat(sheet.definitions().keySet())
                .containsExactlyElementsOf(new Sheet(ColorScheme.LIGHT.sheet()).definitions().keySet());
        assertThat(sheet.definitions().values()).allMatch(value -> value.matches("#[0-9A-F]{6}([0-9A-F]{2})?"));
        assertThat(sheet.css().lines().filter(line -> !line.isBlank()))
                .allMatch(line -> line.matches("\\.root \\{|}|  -[ck]-[a-z0-9-]+: #[0-9A-F]{6,8};\\s*"));
    }

    @Test
    void noTokenIsLeftUnused() {
        Set<String> used = new TreeSet<>(new Sheet(Theme.COMPONENTS).uses());
        used.addAll(new Sheet(Theme.NOTE).uses());
        assertThat(used).containsAll(new Sheet(ColorScheme.LIGHT.sheet()).definitions().keySet());
    }
}
