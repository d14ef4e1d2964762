package org.tessera.store.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.tessera.core.audit.AuditEntry;

/**
 * Rows of the audit as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class AuditCsv {
    private static final String FORMULA = "=+-@\t\r";

    private AuditCsv() {}

    /** The first line: the names of the columns. */
    public static String header() {
        return line(List.of("number", "time", "code", "user", "note", "case", "profile", "event", "hash"));
    }

    /** One row, with its line end. */
    public static String row(AuditEntry row) {
        EventFields event = new EventFields(row);
        return line(List.of(Long.toString(row.number()), row.at().toString(), row.code(), event.text("user"),
                event.text("note"), event.text("caseId"), event.text("profile"), row.event(), row.hash().hex()));
    }

    /** Any cells as a line. */
    public static String line(List<String> cells) {
        return cells.stream().map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
