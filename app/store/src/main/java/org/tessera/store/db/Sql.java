package org.tessera.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements on the one connection, valid during one turn at the {@link Database}. Statements are prepared once; values
 * are bound, never written into the text.
 */
public final class Sql {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows and says how many. */
    public int change(String statement, Object... values) throws SQLException {
        return execute(statement, PreparedStatement::executeUpdate, values);
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> list(String statement, RowReader<T> reader, Object... values) throws SQLException {
        return execute(statement, ready -> {
            List<T> all = new ArrayList<>();
            try (ResultSet rows = ready.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        }, values);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, RowReader<T> reader, Object... values) throws SQLException {
        return execute(statement, ready -> {
            try (ResultSet rows = ready.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        }, values);
    }

    /** The whole number in the first column of the first row; 0 without a row. */
    public long number(String statement, Object... values) throws SQLException {
        return first(statement, row -> row.getLong(1), values).orElse(0L);
    }

    /**
     * Copies the whole database, as it stands in this turn, into an empty file. Statements that were prepared are closed
     * first: SQLite copies nothing while it takes one of them for unfinished.
     */
    public void copyInto(Path file) throws SQLException {
        for (PreparedStatement ready : prepared.values()) {
            ready.close();
        }
        prepared.clear();
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        }
    }

    /** Runs a statement that is no query on rows: a pragma, a definition. */
    void run(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    /** What is done with a statement whose values are bound. */
    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement ready) throws SQLException;
    }

    /** A statement that failed is not used again: the driver may leave it half executed. */
    private <T> T execute(String statement, Execution<T> execution, Object... values) throws SQLException {
        boolean done = false;
        PreparedStatement ready = prepare(statement);
        try {
            for (int index = 0; index < values.length; index++) {
                ready.setObject(index + 1, values[index]);
            }
            T result = execution.of(ready);
            done = true;
            return result;
        } finally {
            if (!done) {
                prepared.remove(statement);
                ready.close();
            }
        }
    }

    private PreparedStatement prepare(String statement) throws SQLException {
        PreparedStatement found = prepared.get(statement);
        if (found == null) {
            found = connection.prepareStatement(statement);
            prepared.put(statement, found);
        }
        return found;
    }
}
