package org.tessera.core.detect;

/** A score as a word. */
public enum Confidence {
    /** 95 percent or more. */
    CERTAIN,
    /** 60 percent or more. */
    LIKELY,
    /** Below 60 percent. */
    UNSURE;

    static Confidence of(Score score) {
        int percent = score.percent();
        return percent >= 95 ? CERTAIN : percent >= 60 ? LIKELY : UNSURE;
    }
}
