package org.tessera.core.reinsert;

import org.tessera.core.vault.TokenFormat;

/**
 * Takes an answer in pieces and gives out what can no longer belong to a token that has not ended. It holds from the
 * first place where a token, exact or bent, may have begun, and never more than {@link #MOST} characters; the word that
 * is being written is such a place, other text goes on at once. Not thread-safe.
 */
final class HoldBack {
    /** The most that is held, in UTF-16 units: more than any token has, in every writing but with the longest escapes. */
    static final int MOST = 160;

    private String held = "";

    /** Takes the next piece; what may be shown now. */
    String take(String piece) {
        held += piece;
        return release(Math.max(TokenFormat.unfinishedFrom(held), held.length() - MOST));
    }

    /** The answer has ended: the rest. */
    String rest() {
        return release(held.length());
    }

    private String release(int end) {
        String shown = held.substring(0, end);
        held = held.substring(end);
        return shown;
    }
}
