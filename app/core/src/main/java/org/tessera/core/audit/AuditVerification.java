package org.tessera.core.audit;

/** What came of checking the chain. */
public sealed interface AuditVerification {
    /** Every row follows from the one before it. */
    record Intact(AuditHead head) implements AuditVerification {}

    /**
     * The chain breaks.
     *
     * @param number the first row that does not follow from the one before it
     */
    record Broken(long number) implements AuditVerification {}
}
