package org.tessera.training;

import java.util.List;

/** A text with its labelled stretches, in reading order and without overlap. */
public record TrainingNote(String id, String text, List<GoldSpan> spans) {
    public TrainingNote {
        spans = List.copyOf(spans);
    }
}
