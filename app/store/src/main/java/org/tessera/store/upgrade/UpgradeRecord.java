package org.tessera.store.upgrade;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.work.RetentionPolicy;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.settings.SqliteSettings;

/**
 * What is owed once a store is open: a row of the audit for a change of its tables, which happened while it was locked, and the
 * destruction of copies that are older than the site keeps backups.
 *
 * @param database the store
 * @param copies beside it
 */
public record UpgradeRecord(Database database, FormerCopies copies) {
    private static final String TOLD = "SELECT count(*) FROM audit WHERE code = 'store-upgraded'"
            + " AND json_extract(event, '$.toVersion') = ? AND coalesce(json_extract(event, '$.copy'), '') = ?";

    /** A change of tables that nobody has noted as told. */
    private record Untold(int from, int to, Optional<Sha256> copy) {
        boolean isTold(Sql sql) throws SQLException {
            return sql.number(TOLD, to, copy.map(Sha256::hex).orElse("")) > 0;
        }
    }

    /**
     * Does both. Power may fail between the row of the audit and the note that it is there: then the row is found.
     *
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#AUDIT_NOT_WRITTEN}
     */
    public void settle(AuditLog audit, Clock clock) {
        database.read(UpgradeRecord::untold).ifPresent(upgrade -> {
            if (!database.read(upgrade::isTold)) {
                audit.append(new KeepingEvent.StoreUpgraded(upgrade.from(), upgrade.to(), upgrade.copy()));
            }
            database.write(sql -> sql.change("UPDATE schema_version SET told = 1"));
        });
        List<Path> old = copies.upTo(clock.instant().minus(Duration.ofDays(days())));
        if (!old.isEmpty()) {
            audit.append(new KeepingEvent.BackupsDiscarded(old.size()));
            FormerCopies.delete(old);
        }
    }

    private static Optional<Untold> untold(Sql sql) throws SQLException {
        return sql.first(
                "SELECT min(version) - 1, max(version), max(copy) FROM schema_version WHERE told = 0"
                        + " HAVING count(*) > 0",
                row -> new Untold(row.getInt(1), row.getInt(2),
                        Optional.of(row.getString(3)).filter(hash -> !hash.isEmpty()).map(Sha256::new)));
    }

    private int days() {
        try {
            return SqliteSettings.whileLocked(database, SettingKey.RETENTION_BACKUPS)
                    .map(Integer::parseInt)
                    .orElse(RetentionPolicy.DEFAULT.backups());
        } catch (NumberFormatException noNumber) {
            return RetentionPolicy.DEFAULT.backups();
        }
    }
}
