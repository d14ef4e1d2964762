package org.tessera.store.crypto;

import com.google.crypto.tink.util.Bytes;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The private half of an Ed25519 key pair (RFC 8032), unwrapped for one turn and overwritten at its end: nothing keeps it.
 */
public final class SigningKey implements AutoCloseable {
    private final Secret seed;
    private final byte[] verifying = new byte[Ed25519.PUBLIC_KEY_SIZE];

    private SigningKey(Secret seed) {
        this.seed = seed;
        Ed25519.generatePublicKey(seed.bytes(), 0, verifying, 0);
    }

    /** A new pair from the system's random source. */
    public static SigningKey draw() {
        return new SigningKey(Secret.random(Secret.KEY_BYTES));
    }

    /** The pair of a seed. */
    static SigningKey of(Secret seed) {
        return new SigningKey(seed);
    }

    /** The key that was encrypted for a place. */
    public static SigningKey decrypted(CellCipher cipher, CellAddress address, byte[] cell) {
        return new SigningKey(new Secret(cipher.decrypt(address, cell)));
    }

    /** The key as it is stored. */
    public byte[] encrypted(CellCipher cipher, CellAddress address) {
        return cipher.encrypt(address, seed.bytes());
    }

    /** The other half. */
    public VerifyingKey verifying() {
        return new VerifyingKey(Bytes.copyFrom(verifying));
    }

    /** The signature over a message; 64 bytes, always the same ones. */
    public byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed.bytes(), 0, verifying, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    @Override
    public void close() {
        seed.close();
    }
}
