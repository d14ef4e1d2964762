package org.tessera.store.audit;

import java.sql.SQLException;
import java.util.Optional;
import org.tessera.store.db.Sql;

/** The table {@code audit_encounter}, which a trigger fills. */
final class EncounterRows {
    private static final String OF_ROWS = "SELECT each.value AS encounter, audit.number AS number"
            + " FROM audit, json_each(audit.event, '$.encounters') AS each WHERE audit.code = 'note-imported'";
    private static final String INDEXED = "SELECT encounter, number FROM audit_encounter";
    private static final String MISLAID = "SELECT min(number) FROM (SELECT * FROM (" + OF_ROWS + " EXCEPT " + INDEXED
            + ") UNION ALL SELECT * FROM (" + INDEXED + " EXCEPT " + OF_ROWS + "))";

    private EncounterRows() {}

    /** The first row whose encounters are not found by what the index says, or that it names without cause. */
    static Optional<Long> firstMislaid(Sql sql) throws SQLException {
        long first = sql.number(MISLAID);
        return first == 0 ? Optional.empty() : Optional.of(Math.max(1, first));
    }
}
