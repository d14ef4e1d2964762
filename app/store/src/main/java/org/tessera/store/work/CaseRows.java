package org.tessera.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.CaseSummary;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.CompartmentId;

/** Cases by their compartments: a run that only keeps tokens makes one without a note. */
final class CaseRows {
    private CaseRows() {}

    /** The one that was worked on last first; one without a note counts from when it was made. */
    static List<CaseSummary> all(Sql sql) throws SQLException {
        return sql.list(
                "SELECT compartment.id, count(note.id),"
                        + " coalesce(max(note.changed_at), compartment.created_at) AS changed FROM compartment"
                        + " LEFT JOIN note ON note.compartment = compartment.id WHERE compartment.id <> ?"
                        + " GROUP BY compartment.id ORDER BY changed DESC, compartment.id",
                CaseRows::summary, CompartmentId.HOUSE.value());
    }

    /** Those without a note that were made at a time or before. */
    static List<CaseId> withoutNotes(Sql sql, Instant time) throws SQLException {
        return sql.list(
                "SELECT id FROM compartment WHERE id <> ? AND created_at <= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM note WHERE note.compartment = compartment.id)"
                        + " ORDER BY created_at, id",
                row -> new CompartmentId(row.getString(1)).caseId(), CompartmentId.HOUSE.value(), time.toEpochMilli());
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(new CompartmentId(row.getString(1)).caseId(), row.getInt(2),
                Instant.ofEpochMilli(row.getLong(3)));
    }
}
