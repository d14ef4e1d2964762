package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/** A note, what detectors said about it, and the resolver's answer. */
final class ResolverCase {
    static final SpanResolver RESOLVER = new SpanResolver(Thresholds.uniform(0.5, 0.1));

    private final String text;
    private final List<Detection> detections = new ArrayList<>();
    private final List<ClinicalTerm> terms = new ArrayList<>();

    private ResolverCase(String text) {
        this.text = text;
    }

    /** A note about which nothing was said. */
    static ResolverCase of(String text) {
        return new ResolverCase(text);
    }

    private TextSpan place(String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    /** With a finding of the first occurrence of some words. */
    ResolverCase found(String words, IdentifierKind kind, double score, String detector) {
        return foundAt(place(words), kind, score, detector);
    }

    /** With a finding at a place. */
    ResolverCase foundAt(TextSpan span, IdentifierKind kind, double score, String detector) {
        detections.add(TestNote.detection(span, kind, score, detector));
        return this;
    }

    /** With a clinical term. */
    ResolverCase term(String words, ClinicalTerm.Group group) {
        terms.add(new ClinicalTerm(place(words), group, false));
        return this;
    }

    /** The answer. */
    AnalyzedNote resolve() {
        return RESOLVER.resolve(
                new AnnotatedNote(TestNote.of(text).note(), new Linguistics(List.of(), List.of(), terms)), detections);
    }

    /** What is hidden, as kind and words. */
    List<String> hidden() {
        return write(resolve().spans());
    }

    /** What nearly is. */
    List<String> near() {
        return write(resolve().nearMisses());
    }

    /** Spans as kind and words. */
    List<String> write(List<PhiSpan> spans) {
        return spans.stream()
                .map(phi -> phi.kind() + " " + text.substring(phi.span().start(), phi.span().end()))
                .toList();
    }
}
