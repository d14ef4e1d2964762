package org.tessera.engine.evaluate;

import java.math.BigInteger;
import java.util.HexFormat;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.ClinicalNote;

/**
 * Whether a note of a development corpus may be looked at. A third is held back, by the hash of its id, so that figures on
 * it say how well something does on texts that nobody fitted it to.
 */
public enum EvaluationPart {
    OPEN("open"), HELD_BACK("heldBack");

    private static final BigInteger THIRD = BigInteger.valueOf(3);

    private final String key;

    EvaluationPart(String key) {
        this.key = key;
    }

    /** Its name in a scores file. */
    public String key() {
        return key;
    }

    /** The part of a note: held back if the SHA-256 of its id, as a number, can be divided by three. */
    public static EvaluationPart of(ClinicalNote note) {
        byte[] hash = HexFormat.of().parseHex(Sha256.of(note.source().label().reveal()).hex());
        return new BigInteger(1, hash).mod(THIRD).signum() == 0 ? HELD_BACK : OPEN;
    }
}
