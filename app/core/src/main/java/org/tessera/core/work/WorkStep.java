package org.tessera.core.work;

/** Where a note stands on its way. */
public enum WorkStep {
    /** Imported and not analysed yet. */
    IMPORT,
    /** Analysed; spans wait for decisions, or all are decided and nobody has made the statement. */
    REVIEW,
    /** A named person made the statement; the prompt can be prepared. */
    PROMPT,
    /** An answer came and has open findings. */
    RESPONSE,
    /** No finding is open; the document waits for a signature. */
    SIGN_OFF,
    /** A named person signed. */
    SIGNED
}
