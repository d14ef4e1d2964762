package org.tessera.store.crypto;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one guess of a passphrase costs: the parameters of Argon2id (RFC 9106), stored beside the salt.
 *
 * @param memoryKib memory in KiB
 * @param passes how often the memory is gone over
 * @param lanes how many parts it has
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: about half a second on a desktop. */
    public static final Argon2Cost STANDARD = new Argon2Cost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    /** @throws IllegalArgumentException if a number is out of the range that an honest store has */
    public Argon2Cost {
        boolean sane = memoryKib >= 8 * lanes && memoryKib <= MOST_MEMORY_KIB && passes >= 1 && passes <= MOST_PASSES
                && lanes >= 1 && lanes <= MOST_LANES;
        if (!sane) {
            throw new IllegalArgumentException("not the cost of a passphrase");
        }
    }

    /** The 32-byte key that a passphrase gives with a salt. */
    Secret keyOf(Passphrase passphrase, byte[] salt) {
        byte[] typed = passphrase.utf8();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[Secret.KEY_BYTES];
            generator.generateBytes(typed, key);
            return new Secret(key);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }
}
