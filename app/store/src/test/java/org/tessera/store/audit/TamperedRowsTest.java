package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.TestStores;
import org.tessera.store.crypto.SigningKey;
import org.tessera.store.db.Sql;

/**
 * The other half of 10,000 random edits of an audit: those of the stored rows by somebody with a database tool and without
 * the passphrase. Where the public key is enough, every second one is checked without the passphrase.
 */
class TamperedRowsTest {
    private static final int EDITS = Integer.getInteger("tessera.edits", 10_000) / 2;
    private static final int ROWS = 24;
    private static final int REFUSALS = 3;

    private final AuditOnItsOwn own = new AuditOnItsOwn(TestStores.CLOCK, Optional.empty());
    private final long seed = Long.getLong("tessera.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private List<AuditEntry> rows = List.of();

    @BeforeEach
    void write() {
        Events.ALL.stream().limit(ROWS).forEach(own.log()::append);
        SqliteAuditLog locked = SqliteAuditLog.locked(own.database(), TestStores.CLOCK);
        for (int refusal = 0; refusal < REFUSALS; refusal++) {
            locked.append(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty()));
        }
        rows = own.log().read(1, 1_000);
        own.database().write(sql -> {
            for (String trigger : sql.list("SELECT name FROM sqlite_schema WHERE type = 'trigger'",
                    row -> row.getString(1))) {
                sql.change("DROP TRIGGER " + trigger);
            }
            return sql;
        });
    }

    @AfterEach
    void close() {
        own.close();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** How somebody covers the traces of an edit. */
    private enum Cover {
        NOTHING, CHAIN, HEAD, SIGNED_HEAD, OWN_KEY
    }

    @Test
    void r66_showsEveryEditOfTheStoredAudit() {
        assertThat(isSeen(false) || isSeen(true)).as("the audit as it was written").isFalse();
        List<String> unseen = new ArrayList<>();
        int edits = 0;
        int withoutPassphrase = 0;
        while (edits < EDITS) {
            Cover cover = any(List.of(Cover.values()));
            RowEdit edit = any(List.of(RowEdit.values()));
            List<AuditEntry> bad = edit.of(rows, random);
            List<AuditEntry> forged = cover == Cover.NOTHING ? bad : RowEdit.chained(bad);
            boolean needed = cover == Cover.OWN_KEY || firstChange(forged) >= rows.size() - REFUSALS;
            boolean withPassphrase = needed || edits % 2 == 0;
            Optional<Boolean> seen = own.database().read(sql -> tried(sql, forged, cover, withPassphrase));
            if (seen.isPresent()) {
                edits++;
                withoutPassphrase += withPassphrase ? 0 : 1;
                if (!seen.get()) {
                    unseen.add("%s under %s, passphrase %b, row %d".formatted(edit, cover, withPassphrase,
                            firstChange(forged) + 1));
                }
            }
        }
        assertThat(unseen).as("seed %d, %d edits", seed, edits).isEmpty();
        assertThat(withoutPassphrase).isGreaterThan(EDITS / 4);
    }

    private int firstChange(List<AuditEntry> forged) {
        int same = 0;
        while (same < Math.min(rows.size(), forged.size()) && rows.get(same).equals(forged.get(same))) {
            same++;
        }
        return same;
    }

    /** Whether the edit is seen; empty if nothing was changed. Afterwards everything is as before. */
    private Optional<Boolean> tried(Sql sql, List<AuditEntry> forged, Cover cover, boolean withPassphrase)
            throws SQLException {
        sql.change("SAVEPOINT edit");
        try {
            sql.change("DELETE FROM audit");
            for (AuditEntry row : forged) {
                sql.change(
                        "INSERT OR REPLACE INTO audit (number, at, code, event, previous, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        row.number(), row.at().toEpochMilli(), row.code(), row.event(), row.previous().hex(),
                        row.hash().hex());
            }
            cover(sql, forged, cover);
            boolean same = AuditRows.between(sql, 1, Long.MAX_VALUE, 1_000).equals(rows);
            return same ? Optional.empty() : Optional.of(isSeen(withPassphrase));
        } finally {
            sql.change("ROLLBACK TO edit");
            sql.change("RELEASE edit");
        }
    }

    private void cover(Sql sql, List<AuditEntry> forged, Cover cover) throws SQLException {
        AuditEntry last = forged.isEmpty() ? rows.getFirst() : forged.getLast();
        AuditHead head = forged.isEmpty() ? EndCheck.START : new AuditHead(last.number(), last.hash());
        if (cover.compareTo(Cover.HEAD) >= 0) {
            sql.change("UPDATE audit_head SET number = ?, hash = ?", head.number(), head.hash().hex());
        }
        if (EnumSet.of(Cover.SIGNED_HEAD, Cover.OWN_KEY).contains(cover)) {
            sql.change("UPDATE audit_head SET signed_number = ?, signed_hash = ?, signed_at = ?", head.number(),
                    head.hash().hex(), last.at().toEpochMilli());
        }
        if (cover == Cover.OWN_KEY) {
            try (SigningKey key = SigningKey.draw()) {
                byte[] message = EndSignature.message(EndSignature.Purpose.STORED, own.log().identity().store(), head,
                        last.at(), AuditSigner.NO_FILE);
                sql.change("UPDATE audit_head SET signature = ?", HexFormat.of().formatHex(key.sign(message)));
                sql.change("UPDATE audit_key SET public_key = ?", key.verifying().value().toByteArray());
            }
        }
    }

    private boolean isSeen(boolean withPassphrase) {
        try {
            return new ChainCheck(own.database(), withPassphrase ? Optional.of(own.keys()) : Optional.empty())
                    .verify() instanceof AuditVerification.Broken;
        } catch (ProblemException named) {
            return true;
        }
    }
}
