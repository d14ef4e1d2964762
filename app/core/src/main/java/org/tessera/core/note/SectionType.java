package org.tessera.core.note;

/** What a part of a clinical note is about. Sensitive parts stay out of a prompt unless a person puts them in. */
public enum SectionType {
    LETTERHEAD(false), REASON(false), PRESENT_ILLNESS(false), PAST_HISTORY(false), MEDICATIONS(false), ALLERGIES(false),
    FAMILY_HISTORY(false), SOCIAL_HISTORY(false), REVIEW_OF_SYSTEMS(false), EXAMINATION(false), RESULTS(false),
    PROCEDURE(false), COURSE(false), ASSESSMENT_AND_PLAN(false), DIALOGUE(false), SIGNATURE(false), OTHER(false),
    BEHAVIORAL_HEALTH(true), SUBSTANCE_USE(true), INFECTIOUS_STATUS(true);

    private final boolean sensitive;

    SectionType(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /**
     * Whether the topic is specially protected: psychotherapy (45 CFR 164.508), substance use (42 CFR Part 2), HIV status
     * (state law). Such text is sent to endpoints inside the organisation's boundary only.
     */
    public boolean isSensitive() {
        return sensitive;
    }

    /** The key of the display name in a message bundle. */
    public String messageKey() {
        return "section." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
