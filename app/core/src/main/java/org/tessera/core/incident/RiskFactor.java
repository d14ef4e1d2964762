package org.tessera.core.incident;

/** One of the four factors of 45 CFR 164.402(2). */
public enum RiskFactor {
    NATURE("Nature and extent of the PHI, and how easily somebody is identified by it"),
    RECIPIENT("The unauthorized person who used it or to whom it went"), VIEWED("Whether it was acquired or viewed"),
    MITIGATION("How far the risk has been mitigated");

    private final String title;

    RiskFactor(String title) {
        this.title = title;
    }

    /** The factor as reports name it. */
    public String title() {
        return title;
    }
}
