package org.tessera.engine.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.Detectors;
import org.tessera.engine.ProviderSource;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.models.ModelRow;
import org.tessera.engine.models.ModelShelf;

/**
 * Tries every part of an installation: models by their fingerprints, each detector on a line in which it has to find
 * something, and each room on a whole way of a sample note, in memory and on this device. Nothing is kept or sent.
 */
public final class SelfTest {
    private final ProviderSource providers;
    private final List<CheckResult> results = new ArrayList<>();

    private SelfTest(ProviderSource providers) {
        this.providers = providers;
    }

    /** Runs all checks; one that fails does not stop the others. */
    public static List<CheckResult> run(ProviderSource providers) {
        SelfTest test = new SelfTest(providers);
        test.all();
        return List.copyOf(test.results);
    }

    private void all() {
        Optional<ModelShelf> models = check("manifest", ModelShelf::released);
        models.ifPresent(this::models);
        check("templates", () -> TemplateShelf.released().all());
        check("samples", () -> SampleShelf.released().all());
        models.flatMap(shelf -> check("detectors", () -> Detectors.all(shelf, Specimens::lists)))
                .ifPresent(this::detectors);
        results.addAll(RoomChecks.run(providers));
    }

    private void models(ModelShelf shelf) {
        for (ModelRow row : shelf.rows()) {
            check("model " + row.name(), () -> shelf.read(row.name()));
        }
    }

    private void detectors(List<Detector> detectors) {
        for (Detector detector : detectors) {
            check("detector " + detector.id(), () -> {
                ClinicalNote note = Specimens.of(detector.id())
                        .orElseThrow(() -> new ProblemException(ProblemCode.DETECTOR_FAILED, "no specimen"));
                if (detector.detect(new AnnotatedNote(note, Linguistics.NONE)).isEmpty()) {
                    throw new ProblemException(ProblemCode.DETECTOR_FAILED, "found nothing");
                }
                return note;
            });
        }
    }

    private <T> Optional<T> check(String name, Supplier<T> part) {
        try {
            T value = part.get();
            results.add(new CheckResult(name, Optional.empty()));
            return Optional.of(value);
        } catch (ProblemException problem) {
            results.add(new CheckResult(name, Optional.of(words(problem))));
            return Optional.empty();
        }
    }

    static String words(ProblemException problem) {
        String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
        return problem.problem().code() + " " + problem.problem().whatHappened() + detail;
    }
}
