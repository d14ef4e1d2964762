package org.tessera.core.work;

import java.util.List;
import java.util.Set;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.note.TextSpan;

/**
 * What was chosen on the way to a prompt. The prompt itself is not kept; it is composed again from this.
 *
 * @param template the task
 * @param profile the provider profile's name
 * @param sections the ranges of the note that go in, in reading order
 * @param labels the special protection that a person saw in the note
 */
public record PromptChoice(String template, String profile, List<TextSpan> sections, Set<SensitivityLabel> labels) {
    public PromptChoice {
        sections = List.copyOf(sections);
        labels = Set.copyOf(labels);
    }
}
