package org.tessera.core.work;

import java.util.List;
import org.tessera.core.note.TextSpan;

/**
 * What was chosen on the way to a prompt. The prompt itself is not kept; it is composed again from this.
 *
 * @param template the task
 * @param profile the provider profile's name
 * @param sections the ranges of the note that go in, in reading order
 */
public record PromptChoice(String template, String profile, List<TextSpan> sections) {
    public PromptChoice {
        sections = List.copyOf(sections);
    }
}
