package org.tessera.core.detect;

import org.tessera.core.note.TextSpan;

/**
 * A stretch of text that is medical language: evidence that the words in it name a thing and not a person.
 *
 * @param span where
 * @param group what it names
 * @param negated whether the note denies it ("no Parkinson disease")
 */
public record ClinicalTerm(TextSpan span, Group group, boolean negated) {
    /** What a clinical term names. */
    public enum Group {
        DISORDER, FINDING, ANATOMY, PROCEDURE, MEDICATION, DEVICE, TEST,
        /** A disease, sign, test or instrument that carries a person's name: Parkinson disease, Foley catheter. */
        EPONYM,
        /** A heading, a field label or a place of care as forms write it: History of Present Illness, Date of Birth. */
        LABEL
    }
}
