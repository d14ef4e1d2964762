package org.tessera.store.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes seals: HMAC-SHA-256 over a row of fields. Whoever lacks the key can neither make one nor change what is sealed. */
public final class SealKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key 32 bytes; a copy is kept, so the caller may overwrite it */
    public SealKey(Secret key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    /** The seal over fields; 32 bytes. */
    public byte[] seal(FieldBytes fields) {
        return mac().doFinal(fields.toBytes());
    }

    /** A sum over a set, from one that was reached before; zeros for none. */
    public MultisetHash sum(byte[] start) {
        return new MultisetHash(mac(), start);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", unsupported);
        }
    }

    /** Whether a seal is the one over these fields. */
    public boolean fits(byte[] seal, FieldBytes fields) {
        return MessageDigest.isEqual(seal, seal(fields));
    }
}
