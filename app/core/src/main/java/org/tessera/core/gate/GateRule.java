package org.tessera.core.gate;

/** The checks of the gate, in the order in which they are made. */
public enum GateRule {
    SENDING_ALLOWED("Sending is switched on", "site policy", Fixer.COMPLIANCE),
    VENDOR_ELIGIBLE("Vendor can be under an agreement", "LLMs under BAA, R26", Fixer.COMPLIANCE),
    AGREEMENT_EXECUTED("BAA executed", "45 CFR 164.504(e)", Fixer.COMPLIANCE),
    ENDPOINT_COVERED("Endpoint covered", "BAA annex, R14", Fixer.COMPLIANCE),
    SETTINGS_ATTESTED("Retention and training settings attested", "BAA with AI providers, R16", Fixer.COMPLIANCE),
    REGION_ALLOWED("Region allowed", "Qovery HIPAA page, R133", Fixer.ADMINISTRATOR),
    MODEL_LISTED("Model listed, dated and current", "LLMs under BAA, R80", Fixer.ADMINISTRATOR),
    TRANSPORT_ENCRYPTED("Connection encrypted", "45 CFR 164.312(e)", Fixer.ADMINISTRATOR),
    FIELDS_CLEAN("Request fields clean", "Nebius HIPAA page, R8", Fixer.ADMINISTRATOR),
    NO_PROTECTED_TOPIC("No specially protected topic", "42 CFR Part 2", Fixer.REVIEWER),
    REVIEWED("Reviewed by a named person", "45 CFR 164.514(b)(2)(ii)", Fixer.REVIEWER),
    PICTURES_SEEN("Pictures and scanned pages looked at", "45 CFR 164.514(b)(2)(i)(P), (Q)", Fixer.REVIEWER),
    TEXT_UNCHANGED("Text unchanged since review", "SHA-256", Fixer.REVIEWER),
    NO_IDENTIFIER_LEFT("No identifier left, re-scanned", "45 CFR 164.514(b)(2)(i)", Fixer.REVIEWER);

    private final String title;
    private final String source;
    private final Fixer fixer;

    GateRule(String title, String source, Fixer fixer) {
        this.title = title;
        this.source = source;
        this.fixer = fixer;
    }

    /** Who can mend a failed check. */
    public enum Fixer {
        REVIEWER, COMPLIANCE, ADMINISTRATOR;

        /** In words. */
        public String title() {
            return switch (this) {
                case REVIEWER -> "the reviewer of the note";
                case COMPLIANCE -> "the compliance officer";
                case ADMINISTRATOR -> "the administrator";
            };
        }
    }

    /** In words, as a passed check reads. */
    public String title() {
        return title;
    }

    /** The law, contract or policy that it comes from. */
    public String source() {
        return source;
    }

    /** Who can mend it. */
    public Fixer fixer() {
        return fixer;
    }
}
