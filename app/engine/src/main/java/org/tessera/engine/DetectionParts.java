package org.tessera.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tessera.core.detect.Detector;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.site.SiteLists;
import org.tessera.ctakes.CtakesLinguisticLayer;
import org.tessera.ctakes.PipelineOptions;
import org.tessera.detect.dictionary.GazetteerDetector;
import org.tessera.detect.learned.CrfTagger;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.models.ModelShelf;

/**
 * The parts of detection that take long to load: the linguistic layer and the detectors with models. They hold no key and
 * nothing of a note, so a door loads them before anybody has logged in and shares them between its engines. Thread-safe.
 */
public final class DetectionParts implements AutoCloseable {
    private final Loading<Loaded> loading;

    private DetectionParts(Loading<Loaded> loading) {
        this.loading = loading;
    }

    /** The parts that were released with the product; none is loaded yet. */
    public static DetectionParts released() {
        return new DetectionParts(new Loading<>(() -> load(ModelShelf.released())));
    }

    /** The parts of other models; none is loaded yet. */
    static DetectionParts of(ModelShelf models) {
        return new DetectionParts(new Loading<>(() -> load(models)));
    }

    /** Parts that were loaded one by one, as the self-test does; whoever loaded them closes the layer. */
    public static DetectionParts of(ModelShelf models, CtakesLinguisticLayer layer, Detector gazetteer,
            Detector tagger) {
        return new DetectionParts(new Loading<>(() -> new Loaded(models, layer, gazetteer, tagger)));
    }

    /** Parts that are ready to read. */
    record Loaded(ModelShelf models, CtakesLinguisticLayer linguistics, Detector gazetteer, Detector tagger) {}

    /** The detectors are loaded beside the linguistic layer. */
    private static Loaded load(ModelShelf models) {
        CompletableFuture<Detector> tagger = CompletableFuture.supplyAsync(() -> new CrfTagger(models.read("tagger")));
        CompletableFuture<Detector> gazetteer = tagger
                .thenApply(ready -> new GazetteerDetector(models.read("gazetteer")));
        CompletableFuture<byte[]> terms = CompletableFuture.supplyAsync(() -> models.read("clinical-terms"));
        CtakesLinguisticLayer layer = CtakesLinguisticLayer.open(PipelineOptions.termsOnly());
        try {
            terms.join();
            return new Loaded(models, layer, gazetteer.join(), tagger.join());
        } catch (CompletionException failed) {
            layer.close();
            if (failed.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE);
        }
    }

    /** Loads them now if nobody has yet. */
    Loaded loaded() {
        return loading.get();
    }

    /**
     * Loads them now and reads a bundled sample, so that the first note waits for nothing.
     *
     * @throws ProblemException with the name of a part that is missing, altered or unreadable
     */
    public void warmUp() {
        try (NoteAnalyzer analyzer = NoteAnalyzer.of(loaded(), () -> SiteLists.NONE, Optional.empty())) {
            analyzer.analyze(SampleShelf.note(SampleShelf.released().all().getFirst()));
        }
    }

    /** Lets go of the models. Engines that read with them are closed before. */
    @Override
    public void close() {
        loading.end().ifPresent(loaded -> loaded.linguistics().close());
    }
}
