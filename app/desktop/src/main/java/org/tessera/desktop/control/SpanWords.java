package org.tessera.desktop.control;

import java.util.Optional;
import org.tessera.core.detect.Confidence;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.text.Messages;

/** How spans are put into words, on the screen and for a screen reader. */
public final class SpanWords {
    private final Messages messages;

    /** The words of a locale. */
    public SpanWords(Messages messages) {
        this.messages = messages;
    }

    /** The full name of a kind, for example "Name, relative". */
    public String kind(IdentifierKind kind) {
        return messages.get(KindStyle.of(kind).labelKey());
    }

    /** The name of a kind in one word, for example "Relative". */
    public String shortKind(IdentifierKind kind) {
        return messages.get(KindStyle.of(kind).shortKey());
    }

    /** The word that stands beside a score, for example "likely"; for what a person added, "by hand". */
    public String confidence(Optional<Score> score) {
        return messages.get(score.map(Score::confidence).map(SpanWords::key).orElse("confidence.by_hand"));
    }

    private static String key(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> "confidence.certain";
            case LIKELY -> "confidence.likely";
            case UNSURE -> "confidence.unsure";
        };
    }

    /** One line of a list: its characters on one line, however many they were in the note. */
    public String value(SpanRow row) {
        return row.value().reveal().replaceAll("\\s+", " ").strip();
    }

    /** All that a row says, for example "Renata, relative, likely 71 percent, undecided". */
    public String spoken(SpanRow row, boolean current) {
        String score = row.score()
                .map(value -> messages.get("span.spoken.score", confidence(row.score()), value.percent()))
                .orElseGet(() -> confidence(row.score()));
        String base = messages.get("span.spoken", value(row), shortKind(row.kind()), score,
                messages.get(row.standing().messageKey()));
        String conflict = row.conflict() ? messages.get("span.spoken.conflict", base) : base;
        return current ? messages.get("span.spoken.current", conflict) : conflict;
    }
}
