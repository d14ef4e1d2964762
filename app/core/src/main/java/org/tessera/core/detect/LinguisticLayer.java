package org.tessera.core.detect;

import org.tessera.core.note.PhiText;

/** Analyses the language of a note. Thread-safe and repeatable. */
public interface LinguisticLayer {
    /** Sentences, words and clinical terms of one text; offsets are into exactly that text. */
    Linguistics annotate(PhiText text);
}
