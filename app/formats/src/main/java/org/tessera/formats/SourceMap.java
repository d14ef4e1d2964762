package org.tessera.formats;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.TextSpan;

/** Where each stretch of a note's text stands in its document. What a reader added, blanks and line ends, stands nowhere. */
public final class SourceMap {
    private final List<Run> runs;

    /**
     * One stretch, character for character.
     *
     * @param text in the note
     * @param place in the document; as long
     */
    public record Run(TextSpan text, SourcePlace place) {
        /** @throws IllegalArgumentException unless both are as long */
        public Run {
            if (text.length() != place.end() - place.start()) {
                throw new IllegalArgumentException("a run is as long in the note as in its document");
            }
        }
    }

    /** @throws IllegalArgumentException unless the runs are in reading order and none overlaps another */
    public SourceMap(List<Run> runs) {
        for (int index = 1; index < runs.size(); index++) {
            if (runs.get(index - 1).text().end() > runs.get(index).text().start()) {
                throw new IllegalArgumentException("runs are in reading order");
            }
        }
        this.runs = List.copyOf(runs);
    }

    /** All runs, in reading order. */
    public List<Run> runs() {
        return runs;
    }

    /** The runs that a stretch of the note touches, each cut to that stretch, in reading order. */
    public List<Run> within(TextSpan span) {
        List<Run> cut = new ArrayList<>();
        for (int index = first(span.start()); index < runs.size(); index++) {
            Run run = runs.get(index);
            if (run.text().start() >= span.end()) {
                break;
            }
            int from = Math.max(run.text().start(), span.start());
            int to = Math.min(run.text().end(), span.end());
            int shift = run.place().start() - run.text().start();
            cut.add(new Run(new TextSpan(from, to), new SourcePlace(run.place().path(), from + shift, to + shift)));
        }
        return cut;
    }

    /** The first run that ends behind an offset. */
    private int first(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).text().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
