package org.tessera.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.LinguisticLayer;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanResolver;
import org.tessera.core.site.SiteLists;
import org.tessera.detect.rules.scan.NoteReading;
import org.tessera.detect.rules.scan.RuleDetector;

/** Rooms 2 and 3 in a row: every detector reads the whole note, and the resolver gives one answer. Thread-safe. */
public final class NoteAnalyzer implements AutoCloseable {
    private final LinguisticLayer linguistics;
    private final List<Detector> detectors;
    private final SpanResolver resolver;
    private final Runnable release;

    /** Analyses with these parts, which stay open when it is closed. */
    public NoteAnalyzer(LinguisticLayer linguistics, List<Detector> detectors, SpanResolver resolver) {
        this(linguistics, detectors, resolver, () -> {});
    }

    private NoteAnalyzer(LinguisticLayer linguistics, List<Detector> detectors, SpanResolver resolver,
            Runnable release) {
        this.linguistics = linguistics;
        this.detectors = List.copyOf(detectors);
        this.resolver = resolver;
        this.release = release;
    }

    /**
     * Loads what was released with the product: all detectors, the linguistic layer, the thresholds.
     *
     * @throws ProblemException with the name of a part that is missing, altered or unreadable; there is no analysis
     *     without it
     */
    public static NoteAnalyzer released() {
        DetectionParts parts = DetectionParts.released();
        return of(parts.loaded(), () -> SiteLists.NONE, Optional.empty(), parts::close);
    }

    /** Reads with parts that stay open when it is closed. */
    static NoteAnalyzer of(DetectionParts.Loaded parts, Supplier<SiteLists> lists, Optional<SiteModel> siteModel) {
        return of(parts, lists, siteModel, () -> {});
    }

    private static NoteAnalyzer of(DetectionParts.Loaded parts, Supplier<SiteLists> lists,
            Optional<SiteModel> siteModel, Runnable letGo) {
        List<Detector> all = new ArrayList<>(Detectors.all(lists, parts.gazetteer(), parts.tagger()));
        siteModel.ifPresent(all::add);
        return new NoteAnalyzer(parts.linguistics(), all, new SpanResolver(parts.models().thresholds(), lists), () -> {
            letGo.run();
            siteModel.ifPresent(SiteModel::close);
        });
    }

    /** The machine's answer for a note. */
    public AnalyzedNote analyze(ClinicalNote note) {
        AnnotatedNote annotated = new AnnotatedNote(note, linguistics.annotate(note.text()));
        List<Detection> detections = new ArrayList<>();
        NoteReading reading = NoteReading.of(annotated.text());
        for (Detector detector : detectors) {
            detections.addAll(detector instanceof RuleDetector rule ? reading.by(rule) : detector.detect(annotated));
        }
        return resolver.resolve(annotated, detections);
    }

    /** The detectors, in the order in which they read. */
    public List<Detector> detectors() {
        return detectors;
    }

    /** Name and fingerprint of the site's own model, if one reads along. */
    public Optional<String> siteModel() {
        return detectors.stream()
                .filter(SiteModel.class::isInstance)
                .map(SiteModel.class::cast)
                .map(SiteModel::get)
                .findFirst();
    }

    /** Lets go of the models. */
    @Override
    public void close() {
        release.run();
    }
}
