package org.tessera.core.access;

/** Why somebody uses emergency access (164.312(a)(2)(ii)). The audit holds this choice; words about it are kept encrypted. */
public enum EmergencyReason {
    /** A patient needs it now. */
    PATIENT_CARE,
    /** Those who may are not there. */
    NOBODY_AUTHORISED_PRESENT,
    /** An account or its second factor is lost. */
    ACCOUNT_LOST,
    /** A breach or an outage is being contained. */
    INCIDENT_RESPONSE
}
