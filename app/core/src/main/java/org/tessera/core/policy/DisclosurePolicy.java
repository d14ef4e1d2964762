package org.tessera.core.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule of 45 CFR 164.514 under which an output is made. There are these three and no mixture of them; each output
 * carries the label of its own. Shifted dates are whole dates, so what holds them is never labelled Safe Harbor.
 */
public enum DisclosurePolicy {
    /** 164.514(b)(2): all 18 identifiers go; of a date the year may stay, of a ZIP code three digits, of an age what is below 90. */
    SAFE_HARBOR("Safe Harbor (year only)", "45 CFR 164.514(b)(2)",
            "Not complete without a person's statement of 164.514(b)(2)(ii)."),
    /** 164.514(e): 16 direct identifiers go; dates, city, State, ZIP code and ages stay. Still protected health information. */
    LIMITED_DATA_SET("Limited data set", "45 CFR 164.514(e)",
            "Still protected health information: for research, public health or operations, under a data use agreement."),
    /** 164.514(b)(1): as Safe Harbor, but dates are moved, all of a case by the same distance. Evidence for an expert, no determination. */
    EXPERT_SHIFT("Expert determination (shift)", "45 CFR 164.514(b)(1)",
            "Evidence for an expert; no determination was made. Not Safe Harbor.");

    private final String label;
    private final String source;
    private final String caveat;

    DisclosurePolicy(String label, String source, String caveat) {
        this.label = label;
        this.source = source;
        this.caveat = caveat;
    }

    /** What whoever passes the output on has to know, in one or two sentences. */
    public String caveat() {
        return caveat;
    }

    /** The name that stands in reports, exactly so. */
    public String label() {
        return label;
    }

    /** The paragraph that it rests on. */
    public String source() {
        return source;
    }

    /** Its name on the command line, for example {@code safe-harbor}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The policy of that name on the command line. */
    public static Optional<DisclosurePolicy> ofKey(String key) {
        return Arrays.stream(values()).filter(policy -> policy.key().equals(key)).findFirst();
    }
}
