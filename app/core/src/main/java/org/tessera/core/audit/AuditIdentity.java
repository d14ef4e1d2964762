package org.tessera.core.audit;

import java.util.HexFormat;
import org.tessera.core.digest.Sha256;

/**
 * Whose audit it is.
 *
 * @param store the random id of the store, in hexadecimal digits
 * @param key the Ed25519 public key (RFC 8032) that checks its signatures, 64 hexadecimal digits
 */
public record AuditIdentity(String store, String key) {
    /** @throws IllegalArgumentException unless the key is 64 lower-case hexadecimal digits */
    public AuditIdentity {
        new Sha256(key);
    }

    /** The fingerprint to be noted elsewhere: the SHA-256 of the 32 bytes of the key. */
    public Sha256 fingerprint() {
        return Sha256.of(HexFormat.of().parseHex(key));
    }
}
