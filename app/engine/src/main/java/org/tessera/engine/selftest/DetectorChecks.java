package org.tessera.engine.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.SpanResolver;
import org.tessera.ctakes.CtakesLinguisticLayer;
import org.tessera.ctakes.PipelineOptions;
import org.tessera.detect.dictionary.GazetteerDetector;
import org.tessera.detect.learned.CrfTagger;
import org.tessera.engine.DetectionParts;
import org.tessera.engine.Detectors;
import org.tessera.engine.NoteAnalyzer;
import org.tessera.engine.models.ModelShelf;

/** The clinical pipeline and each detector, on a line in which it has to find something. */
final class DetectorChecks implements AutoCloseable {
    private static final PhiText CLINICAL = new PhiText("Patient has Parkinson's disease. She takes aspirin.");

    private final Checks checks;
    private final Tried<ModelShelf> models;
    private final Tried<CtakesLinguisticLayer> layer;
    private final List<Detector> detectors;

    DetectorChecks(Checks checks, Tried<ModelShelf> models) {
        this.checks = checks;
        this.models = models;
        this.layer = checks.of("clinical pipeline (cTAKES)", DetectorChecks::openLayer);
        this.detectors = detectors();
    }

    private static CtakesLinguisticLayer openLayer() {
        CtakesLinguisticLayer opened = CtakesLinguisticLayer.open(PipelineOptions.termsOnly());
        Linguistics found = opened.annotate(CLINICAL);
        Checks.require(found.sentences().size() == 2, found.sentences().size() + " sentences of 2");
        Checks.require(!found.terms().isEmpty(), "no clinical term");
        return opened;
    }

    private List<Detector> detectors() {
        List<Detector> working = new ArrayList<>();
        List<Supplier<Detector>> makers = Detectors.makers(
                () -> models.value().orElseThrow(() -> new ProblemException(ProblemCode.MODEL_MISSING, models.name())),
                Specimens::lists);
        for (int number = 0; number < makers.size(); number++) {
            Supplier<Detector> maker = makers.get(number);
            checks.of("detector %d of %d".formatted(number + 1, makers.size()), made -> "detector " + made.id(),
                    () -> found(maker.get())).value().ifPresent(working::add);
        }
        return working.size() == makers.size() ? working : List.of();
    }

    private static Detector found(Detector detector) {
        ClinicalNote note = Specimens.of(detector.id())
                .orElseThrow(() -> new ProblemException(ProblemCode.DETECTOR_FAILED, "no specimen"));
        if (detector.detect(new AnnotatedNote(note, Linguistics.NONE)).isEmpty()) {
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, detector.id() + " found nothing");
        }
        return detector;
    }

    /** All of them together, for the file formats. */
    Tried<NoteAnalyzer> analyzer() {
        return new Tried<>("detectors",
                whole().map(ready -> new NoteAnalyzer(ready, detectors,
                        new SpanResolver(models.value().orElseThrow().thresholds(), Specimens::lists))),
                layer.failure().or(models::failure));
    }

    /** What takes long to load of them, so that the engine need not load it again; empty if anything is missing. */
    Optional<DetectionParts> parts() {
        return whole().flatMap(ready -> the(GazetteerDetector.class).flatMap(gazetteer -> the(CrfTagger.class)
                .map(tagger -> DetectionParts.of(models.value().orElseThrow(), ready, gazetteer, tagger))));
    }

    private <T extends Detector> Optional<T> the(Class<T> sort) {
        return detectors.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }

    private Optional<CtakesLinguisticLayer> whole() {
        return layer.value().filter(ready -> !detectors.isEmpty() && models.value().isPresent());
    }

    @Override
    public void close() {
        layer.value().ifPresent(CtakesLinguisticLayer::close);
    }
}
