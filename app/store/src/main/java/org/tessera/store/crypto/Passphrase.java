package org.tessera.store.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A passphrase as typed. It takes the array over and overwrites it when it is closed. */
public final class Passphrase implements AutoCloseable {
    /** The least number of characters of a new passphrase, in code points. */
    static final int SHORTEST = 12;

    /** Bytes that one UTF-16 unit takes at most in UTF-8. */
    private static final int MOST_BYTES = 3;

    private final char[] characters;

    /** @param characters zeroed when this is closed */
    public Passphrase(char[] characters) {
        this.characters = characters;
    }

    /**
     * Refuses an empty one.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING}
     */
    public void requireGiven() {
        if (characters.length == 0) {
            throw new ProblemException(ProblemCode.PASSPHRASE_MISSING);
        }
    }

    /**
     * Refuses one that may not protect a new store.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING} or {@link ProblemCode#PASSPHRASE_WEAK}
     */
    public void requireStrong() {
        requireGiven();
        if (Character.codePointCount(characters, 0, characters.length) < SHORTEST) {
            throw new ProblemException(ProblemCode.PASSPHRASE_WEAK);
        }
    }

    /**
     * The characters in UTF-8, composed (NFC, as RFC 8265 asks) so that keyboards that send accents apart open the same
     * store. The caller overwrites the bytes. Composing makes a copy that cannot be overwritten, so plain ASCII is spared it.
     */
    byte[] utf8() {
        CharBuffer typed = CharBuffer.wrap(characters);
        boolean ascii = typed.chars().allMatch(character -> character < 0x80);
        CharBuffer composed = ascii ? typed : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = ByteBuffer.allocate(composed.remaining() * MOST_BYTES);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).encode(composed, encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
