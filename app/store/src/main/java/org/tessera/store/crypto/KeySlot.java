package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.Bytes;
import java.util.Arrays;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * One way into a store: the master key, wrapped by the key that a passphrase gives. Changing the passphrase makes another
 * slot around the same master key.
 *
 * @param version counts up with every change
 * @param cost what a guess costs
 * @param salt 16 random bytes
 * @param wrapped the master key, encrypted
 */
public record KeySlot(long version, Argon2Cost cost, Bytes salt, Bytes wrapped) {
    private static final int SALT_BYTES = 16;

    /** A slot for a master key. */
    public static KeySlot around(Secret master, Passphrase passphrase, Argon2Cost cost, long version) {
        byte[] salt = Random.randBytes(SALT_BYTES);
        try (Secret key = cost.keyOf(passphrase, salt)) {
            byte[] wrapped = new CellCipher(key).encrypt(address(version, cost, salt), master.bytes());
            return new KeySlot(version, cost, Bytes.copyFrom(salt), Bytes.copyFrom(wrapped));
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    /**
     * The master key.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_WRONG}
     */
    public Secret open(Passphrase passphrase) {
        try (Secret key = cost.keyOf(passphrase, salt.toByteArray())) {
            return new Secret(
                    new CellCipher(key).decrypt(address(version, cost, salt.toByteArray()), wrapped.toByteArray()));
        } catch (ProblemException refused) {
            throw new ProblemException(ProblemCode.PASSPHRASE_WRONG);
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    /** A fingerprint of the stored slot: tells a damaged slot from a wrong passphrase. */
    public byte[] checksum() {
        byte[] all = new FieldBytes().add(address(version, cost, salt.toByteArray()).bytes())
                .add(wrapped.toByteArray())
                .toBytes();
        return Sha256.of(all).hex().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static CellAddress address(long version, Argon2Cost cost, byte[] salt) {
        String row = cost.memoryKib() + "/" + cost.passes() + "/" + cost.lanes() + "/" + Arrays.toString(salt);
        return new CellAddress("key_slot", row, "wrapped_key", version);
    }
}
