package org.tessera.core.incident;

/** Whose breach it is, which decides who tells whom (R117). */
public enum BreachSide {
    /** The organisation's own: it tells the people, HHS and the media (164.404, 164.406, 164.408). */
    OURS,
    /** The provider's, as a business associate: it tells the organisation (164.410), which tells the others. */
    PROVIDER
}
