package org.tessera.store.crypto;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The key that wraps the keys of compartments. It is there while the store is open. */
public final class MasterKey implements AutoCloseable {
    private final AtomicReference<Optional<CellCipher>> cipher;

    /** @param key 32 bytes; a copy is kept, so the caller may overwrite it */
    public MasterKey(Secret key) {
        this.cipher = new AtomicReference<>(Optional.of(new CellCipher(key)));
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

    @Override
    public void close() {
        cipher.set(Optional.empty());
    }
}
