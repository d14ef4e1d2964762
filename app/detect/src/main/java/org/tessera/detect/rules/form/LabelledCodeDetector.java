package org.tessera.detect.rules.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.form.FieldLabel.Trust;
import org.tessera.detect.rules.scan.NoteText;

/** Codes behind the word that names them, however they are grouped, and lists of codes behind one word. */
public final class LabelledCodeDetector implements Detector {
    static final DetectorId ID = new DetectorId("rules.labelled-code");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        List<Detection> found = new LabelReading(NoteText.of(note)).all();
        found.sort(Comparator.comparing(Detection::span));
        return found;
    }

    /** The kind that the word right before an offset names; empty if it names none or needs a mark of a number. */
    public static Optional<IdentifierKind> namedBefore(NoteText text, int offset) {
        int word = text.words().before(offset);
        boolean near = word >= 0 && offset - text.words().end(word) <= 3;
        return near
                ? FieldLabels.ALL.find(text.plain(), text.words().start(word), text.words().end(word))
                        .filter(label -> label.trust() != Trust.MARKED)
                        .map(FieldLabel::kind)
                : Optional.empty();
    }
}
