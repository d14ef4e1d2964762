package org.tessera.core.provider;

/**
 * What an organisation is under 45 CFR 160.103. Only the organisation can tell; the product records it and prints it in its
 * reports (Nebius HIPAA page, R11).
 */
public enum HipaaStanding {
    COVERED_ENTITY("covered entity"), BUSINESS_ASSOCIATE("business associate"),
    NEITHER("neither covered entity nor business associate");

    /** Stands in every report (R12). */
    public static final String NOTICE = "This is no legal advice. Terms are used as 45 CFR parts 160 and 164 define them.";

    private final String title;

    HipaaStanding(String title) {
        this.title = title;
    }

    /** In words. */
    public String title() {
        return title;
    }
}
