package org.tessera.core.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;

/**
 * An Ed25519 signature over the end of an audit.
 *
 * @param purpose what was signed
 * @param end the row that was the last one
 * @param at when, to the millisecond
 * @param signature 128 hexadecimal digits
 */
public record EndSignature(Purpose purpose, AuditHead end, Instant at, String signature) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{128}");

    /** What a signature is for. One that was made for one purpose fits no other. */
    public enum Purpose {
        /** The end of the stored audit. */
        STORED,
        /** A place within an exported file. */
        CHECKPOINT,
        /** The end of an exported file. */
        FILE
    }

    /** @throws IllegalArgumentException unless the signature is 128 lower-case hexadecimal digits */
    public EndSignature {
        if (!FORM.matcher(signature).matches()) {
            throw new IllegalArgumentException("an Ed25519 signature has 128 hexadecimal digits");
        }
    }

    /**
     * What is signed: {@code tessera audit}, purpose, store id, number, hash, time in ms and content, each on its own line, in
     * ASCII.
     *
     * @param content the SHA-256 of the file up to the line of the signature; of a stored end, of nothing
     */
    public static byte[] message(Purpose purpose, String store, AuditHead end, Instant at, Sha256 content) {
        return String
                .join("\n", "tessera audit", purpose.name(), store, Long.toString(end.number()), end.hash().hex(),
                        Long.toString(at.toEpochMilli()), content.hex())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
