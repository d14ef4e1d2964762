package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * One way into a store: the master key, wrapped by the key that a passphrase gives. Whose it is, its version, cost and salt
 * are bound into the wrapping, so a slot that is moved to somebody else's row opens nothing. Changing the passphrase makes
 * another slot around the same master key.
 *
 * @param holder whose it is: the name of an account, or of the emergency key
 * @param version counts up with every change
 * @param cost what a guess costs
 * @param salt 16 random bytes
 * @param wrapped the master key, encrypted; empty if the slot was destroyed, or never opened anything
 */
public record KeySlot(String holder, long version, Argon2Cost cost, Bytes salt, Bytes wrapped) {
    private static final int SALT_BYTES = 16;

    /** A slot for a master key. */
    static KeySlot around(Secret master, String holder, Passphrase passphrase, Argon2Cost cost, long version) {
        byte[] salt = Random.randBytes(SALT_BYTES);
        try (Secret key = cost.keyOf(passphrase, salt)) {
            byte[] wrapped = new CellCipher(key).encrypt(address(holder, version, cost, salt), master.bytes());
            return new KeySlot(holder, version, cost, Bytes.copyFrom(salt), Bytes.copyFrom(wrapped));
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    /** A slot that opens nothing; a guess at it costs what any other costs. */
    public static KeySlot empty(String holder, Argon2Cost cost, long version) {
        return new KeySlot(holder, version, cost, Bytes.copyFrom(Random.randBytes(SALT_BYTES)),
                Bytes.copyFrom(new byte[0]));
    }

    /** Whether there is a passphrase that opens it. */
    public boolean opens() {
        return wrapped.size() > 0;
    }

    /**
     * The master key.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_WRONG}
     */
    public MasterKey open(Passphrase passphrase) {
        try (Secret master = secret(passphrase)) {
            return new MasterKey(master);
        }
    }

    /** The master key's bytes. */
    Secret secret(Passphrase passphrase) {
        try (Secret key = cost.keyOf(passphrase, salt.toByteArray())) {
            return new Secret(new CellCipher(key).decrypt(address(holder, version, cost, salt.toByteArray()),
                    wrapped.toByteArray()));
        } catch (ProblemException refused) {
            throw new ProblemException(ProblemCode.PASSPHRASE_WRONG);
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    /** A fingerprint of the stored slot: tells a damaged slot from a wrong passphrase. */
    public byte[] checksum() {
        byte[] all = new FieldBytes().add(address(holder, version, cost, salt.toByteArray()).bytes())
                .add(wrapped.toByteArray())
                .toBytes();
        return Sha256.of(all).hex().getBytes(StandardCharsets.US_ASCII);
    }

    private static CellAddress address(String holder, long version, Argon2Cost cost, byte[] salt) {
        String row = holder + "/" + cost.memoryKib() + "/" + cost.passes() + "/" + cost.lanes() + "/"
                + HexFormat.of().formatHex(salt);
        return new CellAddress("account", row, "wrapped_key", version);
    }
}
