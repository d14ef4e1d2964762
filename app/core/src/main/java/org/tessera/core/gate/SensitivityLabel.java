package org.tessera.core.gate;

/** A special protection that a whole note has. A note with one goes to this device or inside the boundary only. */
public enum SensitivityLabel {
    PART_2("substance use disorder records of a program", "42 CFR Part 2"),
    PSYCHOTHERAPY("psychotherapy notes", "45 CFR 164.501 and 164.508(a)(2)"), HIV("HIV status", "state law, R29"),
    BEHAVIORAL("behavioral health", "BAA with AI providers, R29"),
    VA_DOD("records of veterans or the armed forces", "38 U.S.C. 7332, R29");

    private final String title;
    private final String source;

    SensitivityLabel(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** The law or document that protects it. */
    public String source() {
        return source;
    }
}
