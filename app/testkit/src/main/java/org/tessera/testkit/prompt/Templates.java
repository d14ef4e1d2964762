package org.tessera.testkit.prompt;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.note.SectionType;
import org.tessera.core.prompt.PromptTemplate;

/** Prompt templates for tests. The product's own wording lives in its assets. */
public final class Templates {
    private Templates() {}

    /** A referral summary that takes every ordinary section but the letterhead and the signature. */
    public static PromptTemplate referral() {
        Set<SectionType> include = EnumSet.allOf(SectionType.class);
        include.removeIf(SectionType::isSensitive);
        include.removeAll(Set.of(SectionType.LETTERHEAD, SectionType.SIGNATURE));
        List<PromptTemplate.SafetySection> safety = Arrays.stream(PromptTemplate.Purpose.values())
                .map(purpose -> new PromptTemplate.SafetySection(purpose, "Rule about " + purpose + "."))
                .toList();
        return new PromptTemplate("referral", 1, "Specialist referral summary", safety,
                "Write a specialist referral summary.", include,
                List.of("Question", "Background", "Medications", "Allergies", "Results", "Open points"), 900,
                Optional.empty());
    }
}
