package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestPrompt;

final class PromptTemplateTest {
    private static PromptTemplate with(List<PromptTemplate.SafetySection> safety, String task) {
        return new PromptTemplate("referral", 1, "Referral", safety, task, Set.of(), List.of(), 900, Optional.empty());
    }

    @Test
    void refusesToLackOrRepeatASafetySection() {
        List<PromptTemplate.SafetySection> all = TestPrompt.template().safety();
        assertThatIllegalArgumentException().isThrownBy(() -> with(all.subList(1, all.size()), "Write."));
        List<PromptTemplate.SafetySection> twice = new ArrayList<>(all);
        twice.add(all.getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> with(twice, "Write."));
    }

    @Test
    void changesItsFingerprintWithEveryWord() {
        List<PromptTemplate.SafetySection> all = TestPrompt.template().safety();
        assertThat(with(all, "Write.").hash()).isEqualTo(with(all, "Write.").hash())
                .isNotEqualTo(with(all, "Write!").hash());
        assertThat(with(all, "Write.").instructions())
                .contains("Passage on ROLE_AND_SCOPE.\n\nPassage on SOURCE_FIDELITY.");
    }
}
