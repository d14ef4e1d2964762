package org.tessera.desktop.adjudicate;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tessera.core.note.PhiText;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Difference;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.evaluate.Agreement;

/** What two readers decided, in words. */
final class DifferenceWords {
    private static final int PERCENT = 100;

    private final Messages messages;
    private final SpanWords words;

    DifferenceWords(Messages messages) {
        this.messages = messages;
        this.words = new SpanWords(messages);
    }

    static String oneLine(PhiText text) {
        return text.reveal().replaceAll("\\s+", " ").strip();
    }

    /** What one of them makes of the place: the kind, with the characters where they are not all of it; or sent as is. */
    String side(AdjudicationState.Open state, Difference difference, List<ReviewedSpan> side) {
        if (side.isEmpty()) {
            return messages.get("adjudicate.as_is");
        }
        return side.stream().map(span -> hidden(state, difference, span)).collect(Collectors.joining("; "));
    }

    private String hidden(AdjudicationState.Open state, Difference difference, ReviewedSpan span) {
        String kind = words.kind(span.kind());
        return span.span().equals(difference.at()) ? kind
                : messages.get("adjudicate.part", kind,
                        oneLine(state.adjudication().comparison().note().note().text().slice(span.span())));
    }

    /** How it stands. */
    String standing(AdjudicationState.Open state, Difference difference) {
        return state.choice(difference).map(choice -> switch (choice) {
            case Choice.First first -> messages.get("adjudicate.as", state.readers().first().name());
            case Choice.Second second -> messages.get("adjudicate.as", state.readers().second().name());
            case Choice.Own own -> messages.get("adjudicate.own", words.kind(own.kind()));
            case Choice.Open open -> messages.get("adjudicate.waits");
        }).orElseGet(() -> messages.get("adjudicate.waits"));
    }

    /** A whole row, as it is spoken. */
    String spoken(AdjudicationState.Open state, Difference difference) {
        return messages.get("adjudicate.spoken", oneLine(state.value(difference)), state.readers().first().name(),
                side(state, difference, difference.first()), state.readers().second().name(),
                side(state, difference, difference.second()), standing(state, difference));
    }

    /** How far the two agree, in one sentence; a kappa that there is not is said. */
    String agreement(Agreement figures) {
        OptionalDouble kappa = figures.kappa();
        String percent = String.format(messages.locale(), "%.1f", figures.words().rate() * PERCENT);
        return kappa.isPresent()
                ? messages.get("adjudicate.agreement", percent, figures.words().total(),
                        String.format(messages.locale(), "%.2f", kappa.getAsDouble()))
                : messages.get("adjudicate.agreement.undefined", percent, figures.words().total());
    }
}
