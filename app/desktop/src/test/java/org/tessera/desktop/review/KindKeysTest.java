package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;

final class KindKeysTest {
    private static final List<String> KEYS = Arrays.stream(IdentifierKind.values()).map(KindKeys::of).toList();

    @Test
    void everyKindHasAKeyOfItsOwn() {
        assertThat(KEYS).doesNotHaveDuplicates();
        assertThat(KindKeys.kindOf("z")).isEqualTo(Optional.of(IdentifierKind.ZIP));
        assertThat(KindKeys.kindOf("")).isEmpty();
    }

    @Test
    void noKindKeyIsACommandKey() {
        KeyMap keys = KeyMap.standard();
        assertThat(Arrays.stream(ReviewCommand.values()).flatMap(command -> keys.display(command).stream()))
                .doesNotContainAnyElementsOf(KEYS);
    }
}
