package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.store.db.Sql;

/** The tables {@code audit} and {@code audit_head}. */
final class AuditRows {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** How a text that is no hash is read: as one that no row has. */
    private static final Sha256 NO_HASH = Sha256.of("not a hash");

    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");

    /** How a text that is no signature is read: as one that fits nothing. */
    private static final String NO_SIGNATURE = "0".repeat(128);

    private static final String COLUMNS = "SELECT number, at, code, event, previous, hash FROM audit ";

    private AuditRows() {}

    static void insert(Sql sql, AuditEntry entry) throws SQLException {
        sql.change("INSERT INTO audit (number, at, code, event, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
                entry.number(), entry.at().toEpochMilli(), entry.code(), entry.event(), entry.previous().hex(),
                entry.hash().hex());
    }

    static List<AuditEntry> between(Sql sql, long first, long last, int most) throws SQLException {
        return sql.list(COLUMNS + "WHERE number BETWEEN ? AND ? ORDER BY number LIMIT ?", AuditRows::entry, first, last,
                most);
    }

    static Optional<AuditEntry> last(Sql sql) throws SQLException {
        return sql.first(COLUMNS + "ORDER BY number DESC LIMIT 1", AuditRows::entry);
    }

    /** The first row of any other sort behind a given row. */
    static Optional<Long> firstOtherThan(Sql sql, String code, long behind) throws SQLException {
        return sql.first("SELECT number FROM audit WHERE number > ? AND code <> ? ORDER BY number LIMIT 1",
                row -> row.getLong(1), behind, code);
    }

    /** Rows in order; the last value is how many at most. */
    static List<AuditEntry> where(Sql sql, String conditions, Object... values) throws SQLException {
        return sql.list(COLUMNS + "WHERE " + conditions + " ORDER BY number LIMIT ?", AuditRows::entry, values);
    }

    /** The time of the last row of a sort. */
    static Optional<Instant> lastTimeOf(Sql sql, String code) throws SQLException {
        return sql.first("SELECT at FROM audit WHERE code = ? ORDER BY number DESC LIMIT 1",
                row -> Instant.ofEpochMilli(row.getLong(1)), code);
    }

    static Optional<StoredHead> head(Sql sql) throws SQLException {
        return sql.first("SELECT number, hash, signed_number, signed_hash, signed_at, signature, night_start, night_key"
                + " FROM audit_head WHERE one = 1", AuditRows::head);
    }

    private static StoredHead head(ResultSet row) throws SQLException {
        String signature = row.getString(6);
        EndSignature signed = new EndSignature(EndSignature.Purpose.STORED,
                new AuditHead(row.getLong(3), hash(row.getString(4))), Instant.ofEpochMilli(row.getLong(5)),
                SIGNATURE.matcher(signature).matches() ? signature : NO_SIGNATURE);
        return new StoredHead(new AuditHead(row.getLong(1), hash(row.getString(2))), signed,
                Bytes.copyFrom(row.getBytes(7)), new NightKey(Bytes.copyFrom(row.getBytes(8))));
    }

    static void putHead(Sql sql, StoredHead head) throws SQLException {
        EndSignature signed = head.signed();
        sql.change(
                "INSERT OR REPLACE INTO audit_head (one, number, hash, signed_number, signed_hash, signed_at, signature,"
                        + " night_start, night_key) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                head.last().number(), head.last().hash().hex(), signed.end().number(), signed.end().hash().hex(),
                signed.at().toEpochMilli(), signed.signature(), head.nightStart().toByteArray(),
                head.nightKey().value().toByteArray());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4),
                hash(row.getString(5)), hash(row.getString(6)));
    }

    private static Sha256 hash(String hex) {
        return HASH.matcher(hex).matches() ? new Sha256(hex) : NO_HASH;
    }
}
