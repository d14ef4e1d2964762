package org.tessera.detect.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/**
 * Finds names of people and places that stand in a gazetteer: the longest entry at each word. A single name weighs little,
 * a given name and a family name in a row weigh more, and a name that is an ordinary or clinical word as well ("Will",
 * "Parkinson") says nothing alone.
 */
public final class GazetteerDetector implements Detector {
    private static final DetectorId ID = new DetectorId("dictionary.gazetteer-1");

    private final Gazetteer gazetteer;

    /**
     * A detector with the gazetteer in these bytes.
     *
     * @throws org.tessera.core.problem.ProblemException {@code MODEL_UNREADABLE} if they are no undamaged gazetteer
     */
    public GazetteerDetector(byte[] gazetteerFile) {
        this.gazetteer = Gazetteer.read(gazetteerFile);
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        NameLine line = new NameLine(NoteText.of(note), gazetteer.cursor());
        List<Detection> detections = new ArrayList<>();
        int word = 0;
        while (word < line.size()) {
            Optional<NameLine.Mention> mention = line.mentionAt(word);
            mention.ifPresent(found -> detections.add(detection(found)));
            word = mention.map(NameLine.Mention::next).orElse(word + 1);
        }
        return detections;
    }

    private static Detection detection(NameLine.Mention found) {
        NameEvidence evidence = found.evidence();
        TextSpan span = found.span();
        return new Detection(span, evidence.kind(), evidence.score(), ID, evidence.explanation());
    }
}
