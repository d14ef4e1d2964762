package org.tessera.detect.learned;

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
        return new MentionFinder(model).find(reading)
                .stream()
                .map(mention -> new Raw(mention.span(reading.words()), mention.label(), mention.probability()))
                .toList();
    }
}
