package org.tessera.store.audit;

import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.digest.Sha256;

/**
 * A key that goes on one way only. Each row of a locked store replaces it by its hash, so whoever finds it later cannot go
 * back and take the row away; whoever knows the first one, which the house keeps, can follow.
 *
 * @param value 32 bytes
 */
record NightKey(Bytes value) {
    private static final int BYTES = 32;

    static NightKey draw() {
        return new NightKey(Bytes.copyFrom(Random.randBytes(BYTES)));
    }

    /** SHA-256 over the key and the hash of the row. */
    NightKey after(AuditEntry row) {
        byte[] both = ByteBuffer.allocate(value.size() + BYTES)
                .put(value.toByteArray())
                .put(HexFormat.of().parseHex(row.hash().hex()))
                .array();
        return new NightKey(Bytes.copyFrom(HexFormat.of().parseHex(Sha256.of(both).hex())));
    }
}
