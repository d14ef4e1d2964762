package org.tessera.store.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditQuery;
import org.tessera.store.db.Sql;

/** A query as SQL: one condition for each thing that is named, each served by an index. */
final class AuditSearch {
    private static final String NOTE = "json_extract(event, '$.note')";
    private static final String CASE = "json_extract(event, '$.caseId')";
    private static final String OF_NOTES = NOTE + " IN (SELECT json_extract(event, '$.note') FROM audit WHERE ";

    private final StringBuilder conditions = new StringBuilder("number > ?");
    private final List<Object> values = new ArrayList<>();

    private AuditSearch(AuditQuery query) {
        values.add(query.behind());
        add("json_extract(event, '$.user') = ?", query.user().map(Object::toString));
        add(NOTE + " = ?", query.note().map(Object::toString));
        add("(" + CASE + " = ? OR " + OF_NOTES + CASE + " = ?))", query.caseId().map(Object::toString));
        add(OF_NOTES + "number IN (SELECT number FROM audit_encounter WHERE encounter = ?))",
                query.encounter().map(Object::toString));
        add("(json_extract(event, '$.profile') = ? OR (code = 'fell-back'"
                + " AND (json_extract(event, '$.from') = ? OR json_extract(event, '$.to') = ?)))", query.profile());
        add("at >= ?", query.from().map(time -> time.toEpochMilli()));
        add("at < ?", query.to().map(time -> time.toEpochMilli()));
        if (!query.codes().isEmpty()) {
            conditions.append(" AND code IN (")
                    .append(String.join(", ", Collections.nCopies(query.codes().size(), "?")))
                    .append(")");
            values.addAll(query.codes());
        }
        values.add(query.most());
    }

    /** A value stands for every question mark of its condition. */
    private void add(String condition, Optional<?> value) {
        value.ifPresent(present -> {
            conditions.append(" AND ").append(condition);
            condition.chars().filter(unit -> unit == '?').forEach(mark -> values.add(present));
        });
    }

    static List<AuditEntry> find(Sql sql, AuditQuery query) throws SQLException {
        AuditSearch search = new AuditSearch(query);
        return AuditRows.where(sql, search.conditions.toString(), search.values.toArray());
    }
}
