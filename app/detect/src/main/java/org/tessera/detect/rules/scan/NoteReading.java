package org.tessera.detect.rules.scan;

import java.util.Arrays;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.note.TextSpan;

/**
 * A note made ready for rules: folded and cut into words once, whatever number of them reads it, and without the characters
 * that nobody sees, so that {@code 617-555-0142} with a zero-width space in it is a telephone number. Findings have the note's offsets.
 */
public final class NoteReading {
    private static final int[] AS_WRITTEN = {};

    private final NoteText text;
    /** The offset in the note of each unit of the text; none where nothing is left out. */
    private final int[] offsets;

    private NoteReading(NoteText text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Makes a note's characters ready. */
    public static NoteReading of(String raw) {
        int[] offsets = new int[raw.length()];
        StringBuilder visible = new StringBuilder(raw.length());
        for (int index = 0; index < raw.length(); index++) {
            if (!isInvisible(raw.charAt(index))) {
                offsets[visible.length()] = index;
                visible.append(raw.charAt(index));
            }
        }
        return visible.length() == raw.length() ? new NoteReading(NoteText.of(raw), AS_WRITTEN)
                : new NoteReading(NoteText.of(visible.toString()), Arrays.copyOf(offsets, visible.length()));
    }

    /** Soft hyphens, zero-width signs, marks of direction. A joiner of emoji is one as well; no rule reads those. */
    private static boolean isInvisible(char unit) {
        return unit == '\u00AD' || (unit >= '\u200B' && unit <= '\u200F') || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2060' && unit <= '\u2069') || unit == '\uFEFF' || unit == '\u180E';
    }

    /** What a detector finds, ordered by start, with offsets of the note. */
    public List<Detection> by(RuleDetector detector) {
        List<Detection> found = detector.detect(text);
        return offsets.length == 0 ? found : found.stream().map(this::inNote).toList();
    }

    private Detection inNote(Detection found) {
        TextSpan span = new TextSpan(offsets[found.span().start()], offsets[found.span().end() - 1] + 1);
        return new Detection(span, found.kind(), found.score(), found.detector(), found.explanation());
    }
}
