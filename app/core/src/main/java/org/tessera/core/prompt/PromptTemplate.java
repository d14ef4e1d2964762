package org.tessera.core.prompt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.SectionType;

/**
 * A task with locked wording.
 *
 * @param id its name on the command line, for example {@code referral}
 * @param version counts up with every change of wording
 * @param title as shown to people
 * @param safety the five safety sections and the handling of tokens, in order
 * @param task what the model is asked to write
 * @param include the sections of a note that the task needs; the others are offered and off
 * @param headings the headings of the document that is asked for, in order
 * @param maxOutputTokens the longest answer that is asked for, in model tokens
 * @param schema the form of the answer; empty if it is text
 */
public record PromptTemplate(String id, int version, String title, List<SafetySection> safety, String task,
        Set<SectionType> include, List<String> headings, int maxOutputTokens, Optional<AnswerSchema> schema) {

    /** A locked passage of the instructions. */
    public record SafetySection(Purpose purpose, String text) {}

    /** What a locked passage is for. */
    public enum Purpose {
        ROLE_AND_SCOPE, SOURCE_FIDELITY, UNCERTAINTY, OUT_OF_SCOPE, CRISIS_LANGUAGE, TOKENS
    }

    /** @throws IllegalArgumentException unless every purpose has exactly one passage */
    public PromptTemplate {
        safety = List.copyOf(safety);
        include = Set.copyOf(include);
        headings = List.copyOf(headings);
        Set<Purpose> purposes = safety.stream().map(SafetySection::purpose).collect(Collectors.toSet());
        if (purposes.size() != Purpose.values().length || safety.size() != purposes.size()) {
            throw new IllegalArgumentException("a template has each safety section once");
        }
    }

    /** The instructions: every locked passage, one paragraph each. */
    public String instructions() {
        return safety.stream().map(SafetySection::text).collect(Collectors.joining("\n\n"));
    }

    /** The fingerprint of the wording, for the audit. */
    public Sha256 hash() {
        return Sha256.of(id + "\n" + version + "\n" + instructions() + "\n" + task + "\n" + headings
                + schema.map(form -> "\n" + form.json()).orElse(""));
    }
}
