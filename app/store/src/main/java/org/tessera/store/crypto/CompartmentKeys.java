package org.tessera.store.crypto;

/**
 * The keys of a compartment: one for its cells, one for its seal, one for look-up. They are drawn at random and stored
 * together, wrapped by the master key; whoever destroys them destroys all that they protect.
 *
 * @param cells encrypts values
 * @param seal seals rows
 * @param lookUp makes blind indexes: equal values have equal ones, and without the key they say nothing
 */
public record CompartmentKeys(CellCipher cells, SealKey seal, SealKey lookUp) {
    /** The length of the three together. */
    public static final int BYTES = 3 * Secret.KEY_BYTES;

    /** The keys in a row of 96 bytes. */
    public static CompartmentKeys of(Secret all) {
        try (Secret first = all.key(0); Secret second = all.key(1); Secret third = all.key(2)) {
            return new CompartmentKeys(new CellCipher(first), new SealKey(second), new SealKey(third));
        }
    }
}
