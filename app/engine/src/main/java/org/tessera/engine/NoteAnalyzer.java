package org.tessera.engine;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.LinguisticLayer;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanResolver;

/** Rooms 2 and 3 in a row: every detector reads the whole note, and the resolver gives one answer. Thread-safe. */
public final class NoteAnalyzer {
    private final LinguisticLayer linguistics;
    private final List<Detector> detectors;
    private final SpanResolver resolver;

    /** Analyses with these parts. */
    public NoteAnalyzer(LinguisticLayer linguistics, List<Detector> detectors, SpanResolver resolver) {
        this.linguistics = linguistics;
        this.detectors = List.copyOf(detectors);
        this.resolver = resolver;
    }

    /** The machine's answer for a note. */
    public AnalyzedNote analyze(ClinicalNote note) {
        AnnotatedNote annotated = new AnnotatedNote(note, linguistics.annotate(note.text()));
        List<Detection> detections = new ArrayList<>();
        for (Detector detector : detectors) {
            detections.addAll(detector.detect(annotated));
        }
        return resolver.resolve(annotated, detections);
    }

    /** The detectors, in the order in which they read. */
    public List<Detector> detectors() {
        return detectors;
    }
}
