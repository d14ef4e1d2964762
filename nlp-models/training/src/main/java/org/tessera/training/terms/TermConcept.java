package org.tessera.training.terms;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.tessera.core.detect.ClinicalTerm;

/**
 * A thing with all the ways to write it.
 *
 * @param group what it is
 * @param preferred the text that stands for it
 * @param texts every text, in lower case, the preferred one first
 */
record TermConcept(ClinicalTerm.Group group, String preferred, SequencedSet<String> texts) {
    TermConcept {
        SequencedSet<String> all = new LinkedHashSet<>();
        all.add(preferred);
        all.addAll(texts);
        texts = all;
    }
}
