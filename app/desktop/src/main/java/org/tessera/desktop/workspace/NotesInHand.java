package org.tessera.desktop.workspace;

/**
 * What the worklist holds, as far as the frame around every screen says it.
 *
 * @param count how many notes
 * @param synthetic whether every one of them is a sample
 * @param toReview how many of them wait for a review
 */
public record NotesInHand(int count, boolean synthetic, int toReview) {
    /** No notes. */
    public static final NotesInHand NONE = new NotesInHand(0, false, 0);
}
