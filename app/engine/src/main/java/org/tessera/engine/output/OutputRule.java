package org.tessera.engine.output;

import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.policy.ZipTable;

/**
 * Under which rule an output is made.
 *
 * @param policy one of three
 * @param zips which lists of small ZIP code areas are asked
 */
public record OutputRule(DisclosurePolicy policy, ZipTable.Strictness zips) {
    /** Safe Harbor by the dated count: what is meant where nobody says anything else. */
    public static final OutputRule USUAL = new OutputRule(DisclosurePolicy.SAFE_HARBOR, ZipTable.Strictness.CENSUS);
}
