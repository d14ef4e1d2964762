package org.tessera.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value out of the row under the cursor. */
@FunctionalInterface
public interface RowReader<T> {
    /** The value of one row. Columns count from 1. */
    T read(ResultSet row) throws SQLException;
}
