package org.tessera.detect.rules.scan;

import java.util.List;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;

/** A detector that reads nothing but the characters of a note, folded. Many of them share one {@link NoteReading}. */
public interface RuleDetector extends Detector {
    /** The mentions in one text, ordered by start, with offsets of that text. */
    List<Detection> detect(NoteText text);

    @Override
    default List<Detection> detect(AnnotatedNote note) {
        return NoteReading.of(note.text()).by(this);
    }
}
