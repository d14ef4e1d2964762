package org.tessera.store.sample;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a database tool and without the passphrase: changes the file of a closed store and covers the traces. */
public final class RawDatabase implements AutoCloseable {
    private final Connection connection;
    private final List<String> triggers = new ArrayList<>();

    /** Opens the database of a state folder and takes its triggers away. */
    public RawDatabase(Path home) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("tessera.db"));
        List<String> names = texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        triggers.addAll(texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
        for (String name : names) {
            run("DROP TRIGGER " + name);
        }
    }

    /** Runs a statement. */
    public int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The first column of all rows as text. */
    public List<String> texts(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    /** Puts the triggers back as they were. */
    @Override
    public void close() throws SQLException {
        for (String trigger : triggers) {
            run(trigger);
        }
        connection.close();
    }
}
