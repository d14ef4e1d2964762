package org.tessera.training.terms;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.tessera.core.detect.ClinicalTerm;

/**
 * A thing with all the ways to write it.
 *
 * @param group what it is
 * @param preferred the text that stands for it
 * @param texts every text that the look-up may see, in lower case
 */
record TermConcept(ClinicalTerm.Group group, String preferred, SequencedSet<String> texts) {
    TermConcept {
        texts = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(texts));
    }
}
