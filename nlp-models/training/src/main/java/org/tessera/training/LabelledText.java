package org.tessera.training;

import java.util.ArrayList;
import java.util.List;

/** A text that grows together with its labelled stretches. */
final class LabelledText {
    private final StringBuilder text = new StringBuilder();
    private final List<GoldSpan> spans = new ArrayList<>();

    void append(String plain) {
        text.append(plain);
    }

    void append(String value, String type, boolean optional, String sub) {
        spans.add(new GoldSpan(text.length(), text.length() + value.length(), type, optional, sub));
        text.append(value);
    }

    void append(LabelledText other) {
        for (GoldSpan span : other.spans) {
            spans.add(new GoldSpan(span.start() + text.length(), span.end() + text.length(), span.type(),
                    span.optional(), span.sub()));
        }
        text.append(other.text);
    }

    void append(TrainingNote note) {
        for (GoldSpan span : note.spans()) {
            spans.add(new GoldSpan(span.start() + text.length(), span.end() + text.length(), span.type(),
                    span.optional(), span.sub()));
        }
        text.append(note.text());
    }

    int length() {
        return text.length();
    }

    TrainingNote note(String id) {
        return new TrainingNote(id, text.toString(), spans);
    }
}
