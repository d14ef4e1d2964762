package org.tessera.training;

import java.util.Arrays;
import org.tessera.detect.learned.Label;
import org.tessera.detect.learned.Words;

/** Which labels each word of a training text may get: one for most, several where the gold does not say. */
final class Targets {
    private static final int OUTSIDE = 1 << Label.OUTSIDE.number();
    private static final int ANY = (1 << Label.COUNT) - 1;

    private Targets() {}

    /** A mask of allowed labels per word, bit {@code 1 << label.number()}. */
    static int[] of(TrainingNote note, Words words) {
        int[] allowed = new int[words.size()];
        Arrays.fill(allowed, OUTSIDE);
        int word = 0;
        for (GoldSpan span : note.spans()) {
            int mask = mask(span);
            while (word < words.size() && words.end(word) <= span.start()) {
                word++;
            }
            for (int inside = word; inside < words.size() && words.start(inside) < span.end(); inside++) {
                allowed[inside] = mask;
            }
        }
        return allowed;
    }

    private static int mask(GoldSpan span) {
        int label = 1 << label(span.type()).number();
        if (span.type().equals("AGE") || span.sub().equals("year") || span.sub().equals("time")) {
            return OUTSIDE;
        }
        return span.optional() ? span.type().equals("LOCATION") ? OUTSIDE | label : ANY : label;
    }

    /** The label that a kind of the gold is learned as. */
    static Label label(String type) {
        return switch (type) {
            case "NAME" -> Label.PERSON;
            case "NAME_PROVIDER" -> Label.CLINICIAN;
            case "LOCATION" -> Label.PLACE;
            case "ORGANIZATION" -> Label.ORGANISATION;
            case "DATE" -> Label.DATE;
            default -> Label.NUMBER;
        };
    }
}
