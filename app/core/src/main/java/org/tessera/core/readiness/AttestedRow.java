package org.tessera.core.readiness;

/** What only the organisation can know; a named person answers for it, and again after a year. */
public enum AttestedRow {
    RISK_ANALYSIS("A risk analysis covers this workstation and the endpoints that it sends to.",
            "164.308(a)(1)(ii)(A)"),
    TRAINING("Everybody with an account was trained in what it is for.", "164.308(a)(5)"),
    SANCTIONS("There are sanctions for misuse, and everybody knows them.", "164.308(a)(1)(ii)(C)"),
    FACILITY("The room of the workstation lets in whom it should.", "164.310(a)"),
    DISK_ENCRYPTION("The disk of the workstation, swap included, is encrypted by the operating system.",
            "164.312(a)(2)(iv)"),
    SYSTEM_LOCK("The operating system locks its screen, too, and asks each person for their own login.", "164.310(c)"),
    PATCHES("The operating system gets its patches, and malware is looked for.", "164.308(a)(5)(ii)(B)"),
    DISPOSAL("Disks and copies are destroyed in a way that leaves nothing readable.", "164.310(d)(2)(i)"),
    NETWORK("The network of the workstation reaches the endpoints that it needs, and little else.", "164.312(e)(1)"),
    POLICIES("Policies say what may be sent to a model, by whom, and who looks at it.", "164.316(a)"),
    INCIDENT_PLAN("An incident plan names who decides, who is told, and was tried out.", "164.308(a)(6)"),
    MONITORING("Somebody looks at the audit, or a SIEM does.", "164.308(a)(1)(ii)(D)"),
    BACKUP_AWAY("A copy of the backups lies in another place.", "164.308(a)(7)(ii)(A)");

    private final String words;
    private final String source;

    AttestedRow(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** What is attested, as a sentence. */
    public String words() {
        return words;
    }

    /** The section of 45 CFR that asks for it. */
    public String source() {
        return source;
    }
}
