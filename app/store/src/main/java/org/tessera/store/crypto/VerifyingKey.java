package org.tessera.store.crypto;

import com.google.crypto.tink.util.Bytes;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The public half of an Ed25519 key pair (RFC 8032). It is no secret.
 *
 * @param value 32 bytes
 */
public record VerifyingKey(Bytes value) {
    /** Whether a signature was made over a message by the other half. */
    public boolean fits(byte[] signature, byte[] message) {
        byte[] key = value.toByteArray();
        return key.length == Ed25519.PUBLIC_KEY_SIZE && signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }

    /** The key in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(value.toByteArray());
    }

    /** The key that was written so. */
    public static VerifyingKey ofHex(String hex) {
        return new VerifyingKey(Bytes.copyFrom(HexFormat.of().parseHex(hex)));
    }
}
