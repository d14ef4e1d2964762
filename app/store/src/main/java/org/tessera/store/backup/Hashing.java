package org.tessera.store.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tessera.core.digest.Sha256;

/** SHA-256 over what passes by. */
final class Hashing {
    private final MessageDigest digest;

    Hashing() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    MessageDigest digest() {
        return digest;
    }

    Sha256 result() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
