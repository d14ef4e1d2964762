package org.tessera.core.provider;

/** What sort of account it is. A vendor signs an agreement for {@link #BUSINESS} only. */
public enum PlanTier {
    /** Nobody said; at a vendor that is not enough. */
    UNSTATED,
    /** A person's own subscription. */
    CONSUMER,
    /** Pay as you go under the vendor's standard terms. */
    STANDARD,
    /** A negotiated contract, or a cloud account that an agreement names. */
    BUSINESS
}
