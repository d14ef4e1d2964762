package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The key that wraps the keys of compartments. It is there while the store is open. */
public final class MasterKey implements AutoCloseable {
    private final AtomicReference<Optional<CellCipher>> cipher;
    private final Secret key;

    /** @param key 32 bytes; a copy is kept, so the caller may overwrite it */
    public MasterKey(Secret key) {
        this.cipher = new AtomicReference<>(Optional.of(new CellCipher(key)));
        this.key = key.key(0);
    }

    /** A fresh one. */
    public static MasterKey random() {
        try (Secret fresh = Secret.random(Secret.KEY_BYTES)) {
            return new MasterKey(fresh);
        }
    }

    /** Whether it was forgotten. */
    public boolean isClosed() {
        return cipher.get().isEmpty();
    }

    /** Another way into the store: a slot around this key. */
    public KeySlot slot(String holder, Passphrase passphrase, Argon2Cost cost, long version) {
        try (Secret copy = copy()) {
            return KeySlot.around(copy, holder, passphrase, cost, version);
        }
    }

    /** A key for one purpose that follows from this one (HKDF, RFC 5869); whoever has it does not have this one. */
    public SealKey seal(String purpose) {
        try (Secret derived = derived(purpose)) {
            return new SealKey(derived);
        }
    }

    Secret derived(String purpose) {
        try (Secret copy = copy()) {
            return new Secret(Hkdf.computeHkdf("HMACSHA256", copy.bytes(), new byte[0],
                    purpose.getBytes(StandardCharsets.UTF_8), Secret.KEY_BYTES));
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", unsupported);
        }
    }

    /** The keys of a compartment as they are stored. */
    public byte[] wrap(String compartment, Secret keys) {
        return cipher().encrypt(address(compartment), keys.bytes());
    }

    /** The keys of a compartment out of what is stored. */
    public CompartmentKeys unwrap(String compartment, byte[] wrapped) {
        try (Secret keys = new Secret(cipher().decrypt(address(compartment), wrapped))) {
            return CompartmentKeys.of(keys);
        }
    }

    /** Other key bytes that {@link #wrap} wrapped under that name. */
    Secret unwrapSecret(String name, byte[] wrapped) {
        return new Secret(cipher().decrypt(address(name), wrapped));
    }

    private static CellAddress address(String compartment) {
        return new CellAddress("compartment", compartment, "wrapped_key", 1);
    }

    private CellCipher cipher() {
        return cipher.get().orElseThrow(() -> new IllegalStateException("the store is closed"));
    }

    /** Takes turns with closing: a key that is being overwritten wraps nothing. */
    private synchronized Secret copy() {
        cipher();
        return key.key(0);
    }

    @Override
    public synchronized void close() {
        cipher.set(Optional.empty());
        key.close();
    }
}
