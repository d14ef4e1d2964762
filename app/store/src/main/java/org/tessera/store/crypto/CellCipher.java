package org.tessera.store.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Encrypts values for the place where they stand, with AES-256-GCM and a random nonce: 12 bytes nonce, the encrypted value,
 * 16 bytes tag.
 */
public final class CellCipher {
    private final Aead aead;

    /** @param key 32 bytes; a copy is kept, so the caller may overwrite it */
    public CellCipher(Secret key) {
        this.aead = aesGcm(key);
    }

    private static Aead aesGcm(Secret key) {
        try {
            return new AesGcmJce(key.bytes());
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("every Java runtime has AES-GCM", unsupported);
        }
    }

    /** The value as it is stored. */
    public byte[] encrypt(CellAddress address, byte[] value) {
        try {
            return aead.encrypt(value, address.bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM encrypts every value", impossible);
        }
    }

    /**
     * The value that was stored there.
     *
     * @throws ProblemException {@link ProblemCode#CELL_REFUSED} if it was not written for this place with this key
     */
    public byte[] decrypt(CellAddress address, byte[] cell) {
        try {
            return aead.decrypt(cell, address.bytes());
        } catch (GeneralSecurityException refused) {
            throw new ProblemException(ProblemCode.CELL_REFUSED, address.table());
        }
    }

    /**
     * Overwrites the key that this thread used last. The library keeps one cipher per thread, and the cipher its last key:
     * without this a key outlives the store in the memory of every thread that touched it.
     */
    public static void forgetLastKey() {
        try (Secret throwaway = Secret.random(Secret.KEY_BYTES)) {
            new CellCipher(throwaway).encrypt(new CellAddress("", "", "", 0), new byte[0]);
        }
    }
}
