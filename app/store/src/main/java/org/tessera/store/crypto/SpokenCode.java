package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;

/**
 * Random characters that a person writes down and types back: Crockford's base 32 (crockford.com/base32.html), five bits a
 * character, in groups of five. Whatever case, blanks and dashes it comes back with, and with O for 0, I or L for 1, it is
 * the same code.
 */
public final class SpokenCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int BITS = 0x1F;

    private SpokenCode() {}

    /**
     * Draws a code.
     *
     * @param groups how many groups of five characters; 25 bits each
     * @return the caller overwrites it
     */
    public static char[] draw(int groups) {
        byte[] random = Random.randBytes(groups * GROUP);
        char[] code = new char[groups * (GROUP + 1) - 1];
        Arrays.fill(code, '-');
        for (int index = 0; index < random.length; index++) {
            code[index + index / GROUP] = ALPHABET.charAt(random[index] & BITS);
        }
        Arrays.fill(random, (byte) 0);
        return code;
    }

    /** The one form of what was typed: upper case, no blanks, no dashes, no letter that looks like a digit. */
    public static char[] plain(char[] typed) {
        char[] plain = new char[typed.length];
        int length = 0;
        for (char character : typed) {
            if (character != '-' && !Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                plain[length++] = digit(character);
            }
        }
        char[] cut = Arrays.copyOf(plain, length);
        Arrays.fill(plain, '\0');
        return cut;
    }

    private static char digit(char typed) {
        char upper = Character.toUpperCase(typed);
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
