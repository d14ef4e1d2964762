package org.tessera.store.db;

import java.sql.SQLException;

/** What is done in one turn at the database. */
@FunctionalInterface
public interface SqlWork<T> {
    /** Does it. */
    T run(Sql sql) throws SQLException;
}
