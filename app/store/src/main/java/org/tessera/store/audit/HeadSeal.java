package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import org.tessera.core.audit.AuditHead;
import org.tessera.store.crypto.FieldBytes;
import org.tessera.store.crypto.SealKey;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/** Seals the end of the chain with the key of the house, in one turn: whoever lacks it cannot shorten the chain unseen. */
final class HeadSeal {
    private final SealKey key;

    private HeadSeal(SealKey key) {
        this.key = key;
    }

    static HeadSeal of(Sql sql, Compartments compartments) throws SQLException {
        return new HeadSeal(compartments.houseKeys(sql).seal());
    }

    Bytes over(AuditHead head) {
        return Bytes.copyFrom(key.seal(fields(head)));
    }

    boolean fits(StoredHead head) {
        return key.fits(head.seal().toByteArray(), fields(head.sealed()));
    }

    private static FieldBytes fields(AuditHead head) {
        return new FieldBytes().add("audit").add(head.number()).add(head.hash().hex());
    }
}
