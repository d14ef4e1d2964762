package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.CellAddress;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.crypto.SigningKey;
import org.tessera.store.crypto.VerifyingKey;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/** The private key of the audit during one turn of an open store. */
final class AuditSigner implements AutoCloseable {
    private static final CellAddress KEY = new CellAddress("audit_key", "1", "private_key", 1);

    /** What the signature of a stored end has in the place of a file's content. */
    static final Sha256 NO_FILE = Sha256.of("");

    private final Compartments compartments;
    private final String store;
    private final CellCipher house;
    private final SigningKey key;

    private AuditSigner(Compartments compartments, String store, CellCipher house, SigningKey key) {
        this.compartments = compartments;
        this.store = store;
        this.house = house;
        this.key = key;
    }

    static AuditSigner of(Sql sql, Compartments compartments) throws SQLException {
        AuditKeyRow row = AuditKeyRow.read(sql)
                .orElseThrow(() -> new ProblemException(ProblemCode.AUDIT_BROKEN, "key"));
        CellCipher house = compartments.houseKeys(sql).cells();
        return new AuditSigner(compartments, row.store(), house,
                SigningKey.decrypted(house, KEY, row.encrypted().toByteArray()));
    }

    /** Draws the key pair of a new store. */
    static void draw(Sql sql, Compartments compartments) throws SQLException {
        try (SigningKey fresh = SigningKey.draw()) {
            AuditKeyRow.insert(sql, fresh.verifying(), fresh.encrypted(compartments.houseKeys(sql).cells(), KEY));
        }
    }

    /** The public key that belongs to it. */
    VerifyingKey verifying() {
        return key.verifying();
    }

    EndSignature sign(EndSignature.Purpose purpose, AuditHead end, Instant at, Sha256 content) {
        byte[] message = EndSignature.message(purpose, store, end, at, content);
        return new EndSignature(purpose, end, at, HexFormat.of().formatHex(key.sign(message)));
    }

    /** Stores a signed end with a night key of its own; in the store's sum it takes the place of the one before. */
    StoredHead end(Sql sql, AuditHead end, Instant at) throws SQLException {
        Optional<AuditHead> before = AuditRows.head(sql).map(head -> head.signed().end());
        NightKey fresh = NightKey.draw();
        byte[] start = house.encrypt(nightStart(end), fresh.value().toByteArray());
        StoredHead head = new StoredHead(end, sign(EndSignature.Purpose.STORED, end, at, NO_FILE),
                Bytes.copyFrom(start), fresh);
        AuditRows.putHead(sql, head);
        compartments.signed(sql, before, end);
        return head;
    }

    /** The night key as it was when the end was signed. */
    NightKey nightStart(StoredHead head) {
        return new NightKey(
                Bytes.copyFrom(house.decrypt(nightStart(head.signed().end()), head.nightStart().toByteArray())));
    }

    private static CellAddress nightStart(AuditHead end) {
        return new CellAddress("audit_head", end.hash().hex(), "night_start", end.number());
    }

    @Override
    public void close() {
        key.close();
    }
}
