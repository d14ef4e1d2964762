package org.tessera.core.audit;

import java.util.Locale;

/** Forms in which rows of the audit are written to a file. */
public enum AuditForm {
    /** JSON lines with a signed end: the one form that can be checked. */
    JSONL,
    /** Comma-separated values (RFC 4180), for a spreadsheet. */
    CSV,
    /** ArcSight Common Event Format, version 0, for a SIEM. */
    CEF;

    /** The name in events and on the command line, for example {@code jsonl}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
