package org.tessera.detect.known;

import java.util.Arrays;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/** One way to read a note, with the way back to its offsets. */
final class Reading {
    private final NoteText text;
    private final int[] starts;
    private final int[] ends;

    /**
     * A reading.
     *
     * @param text what is read
     * @param starts for each unit of it, where it begins in the note
     * @param ends for each unit of it, where it ends in the note
     */
    Reading(NoteText text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /** What is read. */
    NoteText text() {
        return text;
    }

    /** The note as it stands and, where that differs, as it is meant. */
    static List<Reading> of(NoteText note) {
        int[] starts = new int[note.length()];
        int[] ends = new int[note.length()];
        Arrays.setAll(starts, index -> index);
        Arrays.setAll(ends, index -> index + 1);
        Reading asItStands = new Reading(note, starts, ends);
        Reading meant = new LegibleText(note).read();
        return meant.text.raw().equals(note.raw()) ? List.of(asItStands) : List.of(asItStands, meant);
    }

    /** A finding of this reading where it stands in the note. */
    Detection inNote(Detection found) {
        TextSpan span = new TextSpan(starts[found.span().start()], ends[found.span().end() - 1]);
        return span.equals(found.span()) ? found
                : new Detection(span, found.kind(), found.score(), found.detector(), found.explanation());
    }
}
