package org.tessera.store.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tessera.core.digest.Sha256;

/** The SHA-256 of a file while it is written or read. */
final class ContentDigest {
    private ContentDigest() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    /** The fingerprint of what has passed; more may follow. */
    static Sha256 soFar(MessageDigest digest) {
        try {
            return new Sha256(HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("the runtime's SHA-256 can be copied", missing);
        }
    }
}
