package org.tessera.core.readiness;

/** What the program can see of itself. */
public enum ComputedRow {
    AGREEMENTS("Every vendor's profile has an executed agreement and fresh evidence.", "164.308(b)(1)"),
    REGIONS("Every vendor's profile stays in an allowed region.", "site rule"),
    ENCRYPTION("What is stored is encrypted with AES-256-GCM.", "164.312(a)(2)(iv)"),
    AUDIT("The audit is unbroken and its end is signed.", "164.312(b)"),
    ACCOUNTS("Everybody has an account of their own; nobody alone holds every role.", "164.312(a)(2)(i)"),
    SECOND_FACTOR("Every active account has a second factor.", "164.312(d)"),
    LOGOFF("The workstation locks by itself after 15 minutes at most.", "164.312(a)(2)(iii)"),
    EMERGENCY("There is an emergency key, and every use of it was looked at.", "164.312(a)(2)(ii)"),
    ACCESS_REVIEW("Somebody looked over who may do what within the last 12 months.", "164.308(a)(4)(ii)(C)"),
    CREDENTIALS("No endpoint's credential is older than 12 months.", "site rule"),
    BACKUP("There is a backup of the last 7 days.", "164.308(a)(7)(ii)(A)"),
    DRILL("A backup was put back on trial within the last 6 months.", "164.308(a)(7)(ii)(D)");

    private final String words;
    private final String source;

    ComputedRow(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** What holds if the row holds, as a sentence. */
    public String words() {
        return words;
    }

    /** The section of 45 CFR that asks for it. */
    public String source() {
        return source;
    }
}
