package org.tessera.core.prompt;

import java.util.List;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionFinder;
import org.tessera.core.note.SectionType;

/**
 * Which sections of a note go into the prompt: minimum necessary, 45 CFR 164.502(b).
 *
 * @param sections all sections of the note
 * @param included those that go in, in reading order
 */
public record SectionChoice(List<NoteSection> sections, List<NoteSection> included) {
    /** @throws IllegalArgumentException if an included section is not one of the note's */
    public SectionChoice {
        sections = List.copyOf(sections);
        included = List.copyOf(included);
        if (!sections.containsAll(included)) {
            throw new IllegalArgumentException("only sections of the note can be included");
        }
    }

    /**
     * What the template needs. A note without a heading that the template knows goes in whole, except for sensitive
     * sections: leaving all of it out would leave nothing to summarise.
     */
    public static SectionChoice suggested(PromptTemplate template, PhiText note) {
        List<NoteSection> sections = SectionFinder.find(note);
        List<NoteSection> wanted = sections.stream()
                .filter(section -> template.include().contains(section.type()))
                .toList();
        List<NoteSection> ordinary = sections.stream().filter(section -> !section.type().isSensitive()).toList();
        return new SectionChoice(sections, wanted.isEmpty() ? ordinary : wanted);
    }

    /** Whether a specially protected topic goes in. */
    public boolean isSensitive() {
        return included.stream().map(NoteSection::type).anyMatch(SectionType::isSensitive);
    }
}
