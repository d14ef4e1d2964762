package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;

/** Key bytes that are overwritten when they are no longer needed. */
public final class Secret implements AutoCloseable {
    /** The length of every key: 256 bits. */
    public static final int KEY_BYTES = 32;

    private final byte[] bytes;

    /** @param bytes taken over, zeroed when this is closed */
    public Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Fresh bytes from the system's random source. */
    public static Secret random(int length) {
        return new Secret(Random.randBytes(length));
    }

    /** The bytes themselves, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** One of the keys that stand in a row of keys. */
    Secret key(int index) {
        return new Secret(Arrays.copyOfRange(bytes, index * KEY_BYTES, (index + 1) * KEY_BYTES));
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret[" + bytes.length + "]";
    }
}
