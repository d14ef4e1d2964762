package org.tessera.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PaletteSearchTest {
    private static final PaletteEntry CONFIRM = entry("Confirm, it becomes a token", "Review", Optional.empty());
    private static final PaletteEntry KIND = entry("Confirm all undecided of this kind", "Review",
            Optional.of("not validated"));
    private static final PaletteEntry AUDIT = entry("Go to Audit", "Places", Optional.empty());
    private static final PaletteEntry BACK = entry("Back to the span at hand, nothing to confirm", "Review",
            Optional.empty());

    private static PaletteEntry entry(String title, String group, Optional<String> refused) {
        return new PaletteEntry(title, group, "", refused, () -> {});
    }

    @Test
    void everyWordMustOccurInAnyOrderAndCase() {
        PaletteSearch search = new PaletteSearch(List.of(BACK, KIND, CONFIRM, AUDIT));
        assertThat(search.find("AUDIT go")).containsExactly(AUDIT);
        assertThat(search.find("places")).containsExactly(AUDIT);
        assertThat(search.find("reject")).isEmpty();
    }

    @Test
    void titlesThatBeginSoComeFirstAndWhatCannotBeDoneLast() {
        PaletteSearch search = new PaletteSearch(List.of(KIND, BACK, CONFIRM, AUDIT));
        assertThat(search.find("confirm")).containsExactly(CONFIRM, BACK, KIND);
        assertThat(search.find("")).containsExactly(BACK, CONFIRM, AUDIT, KIND);
    }
}
