package org.tessera.transformer;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long row of pieces into windows that share some, and says which window answers for which piece. */
final class Windows {
    private Windows() {}

    /**
     * One window.
     *
     * @param from its first piece
     * @param to behind its last piece
     * @param answersFrom the first piece that it answers for
     * @param answersTo behind the last piece that it answers for
     */
    record Window(int from, int to, int answersFrom, int answersTo) {}

    /**
     * Windows over a number of pieces. Where two share pieces each answers for the half that it sees more of the text
     * around.
     *
     * @param room the most pieces of a window
     * @param overlap how many two windows share, less than half of the room
     */
    static List<Window> over(int pieces, int room, int overlap) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int answered = 0;
        while (answered < pieces) {
            int to = Math.min(pieces, from + room);
            int until = to == pieces ? pieces : to - overlap / 2;
            windows.add(new Window(from, to, answered, until));
            answered = until;
            from = to - overlap;
        }
        return windows;
    }
}
