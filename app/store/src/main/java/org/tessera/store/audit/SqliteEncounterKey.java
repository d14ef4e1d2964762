package org.tessera.store.audit;

import java.util.HexFormat;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.audit.EncounterKey;
import org.tessera.core.note.PhiText;
import org.tessera.store.crypto.BlindIndex;
import org.tessera.store.keys.Compartments;

/** Hashes of encounters under the look-up key of the house. */
public final class SqliteEncounterKey implements EncounterKey {
    private final Compartments compartments;

    /** The key of an open store. */
    public SqliteEncounterKey(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public EncounterHash of(PhiText typed) {
        byte[] hash = compartments
                .readAcross(sql -> new BlindIndex(compartments.houseKeys(sql).lookUp(), "encounter").of(typed));
        return new EncounterHash(HexFormat.of().formatHex(hash));
    }
}
