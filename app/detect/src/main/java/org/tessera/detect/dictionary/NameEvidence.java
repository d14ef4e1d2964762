package org.tessera.detect.dictionary;

import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;

/**
 * What names of the gazetteer in the text say. How often each was a name or place in training text stands in the model
 * card; the scores are lower, because lists hold the common names and real text the others.
 */
enum NameEvidence {
    /** {@code Maribel Achterberg}. */
    FULL_NAME(IdentifierKind.PATIENT, 0.6, "GAZ-01", "a given name and a family name in a row"),
    /** {@code Achterberg, Maribel}. */
    REVERSED_NAME(IdentifierKind.PATIENT, 0.5, "GAZ-02", "a family name, a comma and a given name"),
    /** {@code Maribel}. */
    NAME(IdentifierKind.PATIENT, 0.1, "GAZ-03", "a name of people and no ordinary word"),
    /** {@code Ouagadougou}. */
    PLACE(IdentifierKind.CITY, 0.1, "GAZ-04", "the name of a town and no ordinary word");

    private final IdentifierKind kind;
    private final double score;
    private final String code;
    private final String reason;

    NameEvidence(IdentifierKind kind, double score, String code, String reason) {
        this.kind = kind;
        this.score = score;
        this.code = code;
        this.reason = reason;
    }

    IdentifierKind kind() {
        return kind;
    }

    Score score() {
        return new Score(score);
    }

    Explanation explanation() {
        return new Explanation(code, reason);
    }
}
