package org.tessera.store.crypto;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.tessera.core.note.PhiText;

/**
 * Finds encrypted values without decrypting all of them: the first 16 bytes of a keyed hash of the value, composed, in lower
 * case and without white space at its ends.
 */
public final class BlindIndex {
    private static final int BYTES = 16;

    private final SealKey key;
    private final String column;

    /**
     * An index over one column.
     *
     * @param column separates it from the indexes over other columns
     */
    public BlindIndex(SealKey key, String column) {
        this.key = key;
        this.column = column;
    }

    /** What stands in the index for a value. */
    public byte[] of(PhiText value) {
        String form = Normalizer.normalize(value.reveal(), Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return Arrays.copyOf(key.seal(new FieldBytes().add("index").add(column).add(form)), BYTES);
    }
}
