package org.tessera.core.work;

import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewSession;

/**
 * The figures of a note that a list shows. They say nothing about the person.
 *
 * @param characters length in UTF-16 units
 * @param words stretches between white space
 * @param found spans of the machine's answer
 * @param nearMisses what it saw below the threshold
 * @param spans spans of the review as it stands, added ones included
 * @param undecided spans of them that wait for a decision
 * @param findingsOpen findings about the answer that block the signature
 */
public record WorkCounts(int characters, int words, int found, int nearMisses, int spans, int undecided,
        int findingsOpen) {
    /** The figures of a text that waits for the machine's answer. */
    public static WorkCounts ofText(String text) {
        return new WorkCounts(text.length(), words(text), 0, 0, 0, 0, 0);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int index = 0; index < text.length(); index++) {
            boolean space = Character.isWhitespace(text.charAt(index));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** The same with the machine's answer counted. */
    public WorkCounts analyzed(AnalyzedNote note) {
        int size = note.spans().size();
        return new WorkCounts(characters, words, size, note.nearMisses().size(), size, size, 0);
    }

    /** The same with a review counted as it stands. */
    public WorkCounts reviewed(ReviewSession session) {
        return new WorkCounts(characters, words, found, nearMisses, session.spans().size(), (int) session.undecided(),
                findingsOpen);
    }

    /** The same with so many open findings. */
    public WorkCounts withFindings(int open) {
        return new WorkCounts(characters, words, found, nearMisses, spans, undecided, open);
    }

    /** How many spans are decided. */
    public int decided() {
        return spans - undecided;
    }
}
