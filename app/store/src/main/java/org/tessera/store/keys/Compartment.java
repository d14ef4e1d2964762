package org.tessera.store.keys;

import org.tessera.store.crypto.CellAddress;
import org.tessera.store.crypto.CompartmentKeys;

/**
 * A compartment during one turn at the database.
 *
 * @param id which
 * @param keys what protects its rows
 * @param generation counts its changes; what is written now carries it as its version
 */
public record Compartment(CompartmentId id, CompartmentKeys keys, long generation) {
    /** A value as it is to be stored in this turn. */
    public byte[] encrypt(String table, String row, String column, byte[] value) {
        return keys.cells().encrypt(new CellAddress(table, row, column, generation), value);
    }

    /** A value that was stored with that version. */
    public byte[] decrypt(String table, String row, String column, long version, byte[] cell) {
        return keys.cells().decrypt(new CellAddress(table, row, column, version), cell);
    }
}
