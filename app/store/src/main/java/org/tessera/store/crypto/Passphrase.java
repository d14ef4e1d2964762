package org.tessera.store.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
     * Refuses one that may not protect a store: too short, a name that goes with it, or one piece again and again.
     *
     * @param names what its owner and the account are called
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING} or {@link ProblemCode#PASSPHRASE_WEAK}
     */
    public void requireStrong(String... names) {
        requireGiven();
        boolean isShort = Character.codePointCount(characters, 0, characters.length) < SHORTEST;
        if (isShort || repeatsItself() || isAnyOf(names)) {
            throw new ProblemException(ProblemCode.PASSPHRASE_WEAK);
        }
    }

    /**
     * Refuses to be the one before.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_REPEATED}
     */
    public void requireOtherThan(Passphrase before) {
        byte[] mine = utf8();
        byte[] theirs = before.utf8();
        boolean same = MessageDigest.isEqual(mine, theirs);
        Arrays.fill(mine, (byte) 0);
        Arrays.fill(theirs, (byte) 0);
        if (same) {
            throw new ProblemException(ProblemCode.PASSPHRASE_REPEATED);
        }
    }

    /** Whether a piece too short to be a passphrase makes up all of it, the last time perhaps in part. */
    private boolean repeatsItself() {
        for (int piece = 1; piece < SHORTEST && 2 * piece <= characters.length; piece++) {
            if (Arrays.equals(characters, 0, characters.length - piece, characters, piece, characters.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the letters of a name is left without digits, blanks and signs. */
    private boolean isAnyOf(String... names) {
        char[] mine = lettersOf(characters);
        boolean found = false;
        for (String name : names) {
            char[] letters = lettersOf(name.toCharArray());
            found |= letters.length > 0 && Arrays.equals(mine, letters);
        }
        Arrays.fill(mine, '\0');
        return found;
    }

    private static char[] lettersOf(char[] text) {
        char[] letters = new char[text.length];
        int length = 0;
        for (char character : text) {
            if (Character.isLetter(character)) {
                letters[length++] = Character.toLowerCase(character);
            }
        }
        char[] cut = Arrays.copyOf(letters, length);
        Arrays.fill(letters, '\0');
        return cut;
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
