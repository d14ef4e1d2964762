package org.tessera.detect.rules.form;

import org.tessera.core.identifier.IdentifierKind;

/**
 * What a word says about the code behind it.
 *
 * @param kind the kind of the code
 * @param trust how much the word says by itself
 */
record FieldLabel(IdentifierKind kind, Trust trust) {
    /** Behind "s/n". */
    static final FieldLabel SERIAL = new FieldLabel(IdentifierKind.DEVICE, Trust.SURE);
    /** Behind the tag of a machine. */
    static final FieldLabel TAG = new FieldLabel(IdentifierKind.DEVICE, Trust.CODED);
    /** Behind "No." alone. */
    static final FieldLabel ANY = new FieldLabel(IdentifierKind.OTHER, Trust.MARKED);
    /** Behind "ID" alone. */
    static final FieldLabel RECORD = new FieldLabel(IdentifierKind.MEDICAL_RECORD, Trust.MARKED);
    /** Behind "ID" on a line that speaks of a plan. */
    static final FieldLabel PLAN = new FieldLabel(IdentifierKind.HEALTH_PLAN, Trust.CODED);

    /** How much a word says by itself about a code that follows. */
    enum Trust {
        /** Nothing else follows it: {@code accession}, {@code serial}. */
        SURE,
        /** A code that nothing else is written like may follow right away: {@code pump 7X10-3371}. */
        CODED,
        /** A mark of a number has to stand between: {@code unit #}, {@code group no.}. */
        MARKED
    }
}
