package org.tessera.core.incident;

/** How far the handling of an incident is (HIPAA-covered LLM pipeline, R116). */
public enum IncidentState {
    /** It is known. */
    OPEN,
    /** No more can leave by the same way. */
    CONTAINED,
    /** The four factors were judged. */
    ASSESSED,
    /** Everybody who has to be told was told. */
    NOTIFIED,
    /** Nothing is left to do. */
    CLOSED
}
