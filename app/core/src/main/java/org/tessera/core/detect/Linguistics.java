package org.tessera.core.detect;

import java.util.List;
import org.tessera.core.note.TextSpan;

/**
 * What linguistic analysis says about a note. Detectors may use it as evidence and must not depend on it to see text:
 * sentence and word borders of clinical pipelines cut through telephone numbers and e-mail addresses.
 *
 * @param sentences in reading order
 * @param words in reading order, with part of speech
 * @param terms clinical terms, ordered by start
 */
public record Linguistics(List<TextSpan> sentences, List<Word> words, List<ClinicalTerm> terms) {
    /** No analysis was made. */
    public static final Linguistics NONE = new Linguistics(List.of(), List.of(), List.of());

    public Linguistics {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }
}
