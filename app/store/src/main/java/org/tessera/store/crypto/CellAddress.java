package org.tessera.store.crypto;

/**
 * Where an encrypted value stands. It is bound into the encryption, so a value that is moved or put back is refused.
 *
 * @param table the table
 * @param row the row's key, and whatever stands open in the row that must not change
 * @param column the column
 * @param version the generation of the compartment in which the value was written
 */
public record CellAddress(String table, String row, String column, long version) {
    byte[] bytes() {
        return new FieldBytes().add("cell").add(table).add(row).add(column).add(version).toBytes();
    }
}
