package org.tessera.store.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/**
 * The lines of an audit file: what it is, one line per row, a signature now and then and one at the end. A line is read only
 * if it is written exactly as we write it, so that there is no second way to say the same.
 */
final class AuditLine {
    /** What no other file begins with. */
    static final String FORMAT = "\"format\":\"tessera-audit\"";

    /** What no row begins with. */
    private static final String SIGNED = "{\"end\":";

    private AuditLine() {}

    /**
     * A place where the file is signed.
     *
     * @param head the last row before it
     * @param content the SHA-256 of the file before this line
     * @param signature over that place; in the file of a locked store, over the end that the store signed last
     */
    record Place(AuditHead head, Sha256 content, EndSignature signature) {}

    /** The first line: what the file is, whose it is, and how it is checked. */
    static String first(AuditIdentity identity) {
        return Json.write(Json.object()
                .put("format", "tessera-audit")
                .put("version", 2)
                .put("hash", "SHA-256 of number, time in ms, code, event and previous hash, joined by line feeds")
                .put("signed",
                        "Ed25519 over \"tessera audit\", purpose, store, signedNumber, signedHash, signedAt in ms"
                                + " and file (the SHA-256 of all lines before; of STORED, of nothing), joined by line feeds")
                .put("store", identity.store())
                .put("key", identity.key()));
    }

    /** Whose audit it is, out of the first line. */
    static Optional<AuditIdentity> identity(String line) {
        return read(line, fields -> new AuditIdentity(fields.text("store"), fields.text("key")), AuditLine::first);
    }

    static String of(AuditEntry entry) {
        return Json.write(Json.object()
                .put("number", entry.number())
                .put("at", entry.at().toString())
                .put("code", entry.code())
                .put("event", entry.event())
                .put("previous", entry.previous().hex())
                .put("hash", entry.hash().hex()));
    }

    /** The row of a line; empty if it is none. */
    static Optional<AuditEntry> entry(String line) {
        return read(line,
                fields -> new AuditEntry(fields.longNumber("number"), Instant.parse(fields.text("at")),
                        fields.text("code"), fields.text("event"), new Sha256(fields.text("previous")),
                        new Sha256(fields.text("hash"))),
                AuditLine::of);
    }

    static String signed(Place place) {
        EndSignature signature = place.signature();
        JsonNode fields = Json.object()
                .put("number", place.head().number())
                .put("hash", place.head().hash().hex())
                .put("file", place.content().hex())
                .put("purpose", signature.purpose().name())
                .put("signedNumber", signature.end().number())
                .put("signedHash", signature.end().hash().hex())
                .put("signedAt", signature.at().toString())
                .put("signature", signature.signature());
        return Json.write(Json.object().set("end", fields));
    }

    /** The place that a line signs; empty if it signs none. */
    static Optional<Place> place(String line) {
        return !line.startsWith(SIGNED) ? Optional.empty() : read(line, whole -> {
            Fields fields = whole.object("end");
            AuditHead head = new AuditHead(fields.longNumber("number"), new Sha256(fields.text("hash")));
            AuditHead signed = new AuditHead(fields.longNumber("signedNumber"), new Sha256(fields.text("signedHash")));
            return new Place(head, new Sha256(fields.text("file")),
                    new EndSignature(fields.choice("purpose", EndSignature.Purpose.class), signed,
                            Instant.parse(fields.text("signedAt")), fields.text("signature")));
        }, AuditLine::signed);
    }

    /** What reads a line, and may refuse it. */
    private interface Reader<T> {
        T read(Fields fields);
    }

    /** What writes it. */
    private interface Writer<T> {
        String write(T value);
    }

    private static <T> Optional<T> read(String line, Reader<T> reader, Writer<T> writer) {
        try {
            Fields fields = new Fields(Json.read(line));
            return Optional.of(Fields.checked(() -> reader.read(fields)))
                    .filter(read -> writer.write(read).equals(line));
        } catch (ProblemException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
