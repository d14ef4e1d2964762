package org.tessera.store.keys;

import org.tessera.core.vault.CaseId;

/**
 * The name of a compartment: the house, or a case.
 *
 * @param value {@code house}, or {@code case/} and the case's id
 */
public record CompartmentId(String value) {
    /** Settings, profiles and secrets; the seal of the audit; look-up over all cases. */
    public static final CompartmentId HOUSE = new CompartmentId("house");

    private static final String CASE = "case/";

    /** The compartment of a case. */
    public static CompartmentId of(CaseId caseId) {
        return new CompartmentId(CASE + caseId.value());
    }

    /** The case of a compartment that is one. */
    public CaseId caseId() {
        return new CaseId(value.substring(CASE.length()));
    }
}
