package org.tessera.store.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/**
 * The lines of an audit file: one per row, and one at the end that says how many there are. A line is read only if it is
 * written exactly as we write it, so that there is no second way to say the same.
 */
final class AuditLine {
    /** The first line: what the file is, and how a hash is made. */
    static final String FIRST = Json.write(Json.object()
            .put("format", "tessera-audit")
            .put("version", 1)
            .put("hash", "SHA-256 of number, time in ms, code, event and previous hash, joined by line feeds"));

    private AuditLine() {}

    static String of(AuditEntry entry) {
        return Json.write(Json.object()
                .put("number", entry.number())
                .put("at", entry.at().toString())
                .put("code", entry.code())
                .put("event", entry.event())
                .put("previous", entry.previous().hex())
                .put("hash", entry.hash().hex()));
    }

    static String last(AuditHead head) {
        ObjectNode end = Json.object().put("number", head.number()).put("hash", head.hash().hex());
        return Json.write(Json.object().set("end", end));
    }

    /** The row of a line; empty if it is none. */
    static Optional<AuditEntry> entry(String line) {
        try {
            Fields fields = new Fields(Json.read(line));
            AuditEntry entry = Fields.checked(() -> new AuditEntry(fields.longNumber("number"),
                    Instant.parse(fields.text("at")), fields.text("code"), fields.text("event"),
                    new Sha256(fields.text("previous")), new Sha256(fields.text("hash"))));
            return Optional.of(entry).filter(read -> of(read).equals(line));
        } catch (ProblemException | DateTimeException noRow) {
            return Optional.empty();
        }
    }
}
