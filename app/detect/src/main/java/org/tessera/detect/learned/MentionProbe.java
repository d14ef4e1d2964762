package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.TextSpan;

/** Shows the mentions of a model before their probabilities are calibrated, for the program that calibrates it. */
public final class MentionProbe {
    private final TaggerModel model;

    /** Looks into a model. */
    public MentionProbe(TaggerModel model) {
        this.model = model;
    }

    /** A mention with the model's own probability. */
    public record Raw(TextSpan span, Label label, double probability) {}

    /** All mentions of a text, also those too faint to be reported. */
    public List<Raw> mentions(String text) {
        Reading reading = new Reading(text, model);
        Borders borders = new Borders(model);
        List<Raw> found = new ArrayList<>();
        for (Mention mention : new MentionFinder(model).find(reading)) {
            borders.trim(reading.words(), mention)
                    .ifPresent(trimmed -> found
                            .add(new Raw(trimmed.span(reading.words()), trimmed.label(), trimmed.probability())));
        }
        return found;
    }
}
