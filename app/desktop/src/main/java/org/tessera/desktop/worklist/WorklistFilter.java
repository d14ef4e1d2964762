package org.tessera.desktop.worklist;

import java.util.Locale;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;

/**
 * Which rows are shown.
 *
 * @param words part of the patient's name or of the title, in any case; empty for all
 * @param step only notes at this step; empty for all
 * @param attention only what needs a look
 */
public record WorklistFilter(PhiText words, Optional<WorkStep> step, boolean attention) {
    /** Everything. */
    public static final WorklistFilter ALL = new WorklistFilter(new PhiText(""), Optional.empty(), false);

    /** The same with other words. */
    public WorklistFilter with(PhiText others) {
        return new WorklistFilter(others, step, attention);
    }

    /** The same words at one step. */
    public WorklistFilter at(WorkStep only) {
        return new WorklistFilter(words, Optional.of(only), false);
    }

    /** The same words at every step. */
    public WorklistFilter everywhere() {
        return new WorklistFilter(words, Optional.empty(), false);
    }

    /** The same words, only what needs a look. */
    public WorklistFilter needingAttention() {
        return new WorklistFilter(words, Optional.empty(), true);
    }

    /** Whether a row is shown. */
    public boolean shows(WorklistRow row) {
        return switch (row) {
            case WorklistRow.Note(WorkSummary note) -> step.filter(only -> only != note.step()).isEmpty()
                    && (!attention || note.attention().isPresent())
                    && (holds(note.headline().title()) || note.headline().patient().filter(this::holds).isPresent());
            case WorklistRow.Unread unread -> step.isEmpty() && holds(unread.name());
        };
    }

    private boolean holds(PhiText text) {
        return text.reveal().toLowerCase(Locale.ROOT).contains(words.reveal().strip().toLowerCase(Locale.ROOT));
    }
}
