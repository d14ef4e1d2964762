package org.tessera.store.keys;

import java.sql.SQLException;
import org.tessera.store.db.Sql;

/** What is done with an open compartment in one turn at the database. */
@FunctionalInterface
public interface CompartmentWork<T> {
    /** Does it. */
    T run(Sql sql, Compartment compartment) throws SQLException;
}
