package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;

/**
 * Finds people, organisations, places and dates with a trained model, and numbers that identify where no rule names them. It also reports what it doubts, down to a score of
 * {@value #LEAST_SCORE}, so that a reviewer sees near misses and other detectors can add to them.
 */
public final class CrfTagger implements Detector {
    private static final DetectorId ID = new DetectorId("tagger.crf-1");
    private static final double LEAST_SCORE = 0.05;
    private static final double MOST_FOR_NUMBERS = 0.55;

    private final TaggerModel model;
    private final MentionFinder mentions;
    private final KindOf kinds;

    /**
     * A tagger with the model in these bytes.
     *
     * @throws org.tessera.core.problem.ProblemException {@code MODEL_UNREADABLE} if they are no undamaged model
     */
    public CrfTagger(byte[] modelFile) {
        this.model = ModelFile.read(modelFile);
        this.mentions = new MentionFinder(model);
        this.kinds = new KindOf(model);
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        Reading reading = new Reading(note.text(), model);
        List<Detection> detections = new ArrayList<>();
        for (Mention found : mentions.find(reading)) {
            double score = score(found);
            if (score >= LEAST_SCORE) {
                detections.add(detection(reading.words(), found, score));
            }
        }
        detections.sort(Comparator.comparing(Detection::span));
        return detections;
    }

    /** A number that no rule names is worth hiding, but a rule that names it knows better. */
    private double score(Mention mention) {
        double score = model.calibration().score(mention.label(), mention.probability());
        return mention.label() == Label.NUMBER ? Math.min(score, MOST_FOR_NUMBERS) : score;
    }

    private Detection detection(Words words, Mention mention, double score) {
        return new Detection(mention.span(words), kinds.of(words, mention), new Score(score), ID,
                explanation(mention.label()));
    }

    private static Explanation explanation(Label label) {
        return switch (label) {
            case PERSON -> new Explanation("CRF-PERSON", "written and placed like a person's name");
            case CLINICIAN -> new Explanation("CRF-CLINICIAN", "written and placed like a clinician's name");
            case PLACE -> new Explanation("CRF-PLACE", "written and placed like a place");
            case ORGANISATION -> new Explanation("CRF-ORGANISATION", "written and placed like an organisation");
            case DATE -> new Explanation("CRF-DATE", "written and placed like a date");
            case NUMBER -> new Explanation("CRF-NUMBER", "a number or code placed like one that identifies");
            case OUTSIDE -> throw new IllegalArgumentException("no mention has that label");
        };
    }
}
