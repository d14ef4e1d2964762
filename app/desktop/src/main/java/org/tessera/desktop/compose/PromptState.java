package org.tessera.desktop.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.work.PromptChoice;
import org.tessera.desktop.workspace.PreparedPrompt;

/**
 * Everything that the Prompt screen shows, at one moment.
 *
 * @param note the reviewed note with tokens
 * @param profiles the ways to a model
 * @param template the task
 * @param profile the way that was chosen
 * @param choice the sections of the note, and those that go in
 * @param labels the special protection that a person saw in the note, beside what its text shows
 * @param prepared the prompt and the gate's word; empty until it was composed once
 * @param activity what goes on
 */
public record PromptState(TokenizedNote note, List<ProviderProfile> profiles, PromptTemplate template,
        ProviderProfile profile, SectionChoice choice, Set<SensitivityLabel> labels, Optional<PreparedPrompt> prepared,
        Activity activity) {
    /** What goes on. */
    public enum Activity {
        /** Nothing: what is shown is what the gate decided on. */
        READY,
        /** The prompt is composed and the gate is asked. */
        PREPARING,
        /** The prompt is on its way, or the answer is. */
        SENDING
    }

    public PromptState {
        profiles = List.copyOf(profiles);
        labels = Set.copyOf(labels);
    }

    /** The same with something else going on. */
    PromptState during(Activity other) {
        return new PromptState(note, profiles, template, profile, choice, labels, prepared, other);
    }

    /** The same with the gate's word on it. */
    PromptState with(PreparedPrompt decided) {
        return new PromptState(note, profiles, template, profile, choice, labels, Optional.of(decided), Activity.READY);
    }

    /** The same with another task, and the sections that it needs. */
    PromptState with(PromptTemplate other) {
        SectionChoice needed = SectionChoice.suggested(other, note.source().note().note().text());
        return new PromptState(note, profiles, other, profile, needed, labels, prepared, activity);
    }

    /** The same by another way. */
    PromptState with(ProviderProfile other) {
        return new PromptState(note, profiles, template, other, choice, labels, prepared, activity);
    }

    /** The same while these providers are offered; the first of them if the chosen one is not there any more. */
    PromptState offering(List<ProviderProfile> now) {
        ProviderProfile still = now.stream()
                .filter(other -> other.name().equals(profile.name()))
                .findFirst()
                .orElseGet(now::getFirst);
        return new PromptState(note, now, template, still, choice, labels, prepared, activity);
    }

    /** The same with other sections. */
    PromptState with(SectionChoice other) {
        return new PromptState(note, profiles, template, profile, other, labels, prepared, activity);
    }

    /** The same with a section in or out. */
    PromptState with(NoteSection section, boolean in) {
        List<NoteSection> included = new ArrayList<>(choice.sections());
        included.removeIf(other -> other.equals(section) ? !in : !choice.included().contains(other));
        return with(new SectionChoice(choice.sections(), included));
    }

    /** The same with a special protection seen, or not. */
    PromptState with(SensitivityLabel label, boolean seen) {
        Set<SensitivityLabel> now = EnumSet.noneOf(SensitivityLabel.class);
        now.addAll(labels);
        if (seen) {
            now.add(label);
        } else {
            now.remove(label);
        }
        return new PromptState(note, profiles, template, profile, choice, now, prepared, activity);
    }

    /** What is kept of it. */
    PromptChoice toKeep() {
        return toKeep(profile.name());
    }

    /** What is kept of it when another provider answered in the place of the chosen one. */
    PromptChoice toKeep(String answeredBy) {
        List<TextSpan> ranges = choice.included().stream().map(NoteSection::range).toList();
        return new PromptChoice(template.id(), answeredBy, ranges);
    }

    /** Whether the gate lets through what is shown, there is something in it, and nothing else goes on. */
    public boolean canSend() {
        return activity == Activity.READY && !choice.included().isEmpty()
                && prepared.filter(prompt -> prompt.decision() instanceof GateDecision.Permitted).isPresent();
    }

    /** Whether anything would leave this device. */
    public boolean leavesDevice() {
        return profile.boundary() != ProviderProfile.Boundary.THIS_DEVICE;
    }

    /** The longest answer that is asked for, in model tokens. */
    public int mostTokensOut() {
        return Math.min(template.maxOutputTokens(), profile.wire().maxOutputTokens());
    }
}
