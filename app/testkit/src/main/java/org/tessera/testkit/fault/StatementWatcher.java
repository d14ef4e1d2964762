package org.tessera.testkit.fault;

import java.sql.SQLException;

/** Sees every statement of a connection before and after it runs, and may let it fail. */
public interface StatementWatcher {
    /**
     * A statement is about to run.
     *
     * @throws SQLException in the place of running it
     */
    default void before(String statement) throws SQLException {}

    /**
     * A statement has run.
     *
     * @throws SQLException although it ran
     */
    default void after(String statement) throws SQLException {}
}
