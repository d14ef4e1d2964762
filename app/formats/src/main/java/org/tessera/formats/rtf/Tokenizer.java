package org.tessera.formats.rtf;

import java.util.Optional;

/** Cuts the bytes of an RTF file into its steps. */
final class Tokenizer {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int at;

    Tokenizer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next step; empty at the end of the file. */
    Optional<Token> next() {
        while (at < bytes.length) {
            int sign = bytes[at++] & 0xFF;
            switch (sign) {
                case '{' -> {
                    return Optional.of(new Token.Open());
                }
                case '}' -> {
                    return Optional.of(new Token.Close());
                }
                case '\\' -> {
                    return Optional.of(control());
                }
                case '\r', '\n', 0 -> {
                }
                default -> {
                    return Optional.of(new Token.Octet(sign));
                }
            }
        }
        return Optional.empty();
    }

    private Token control() {
        if (at >= bytes.length) {
            return new Token.Symbol('\\');
        }
        int first = bytes[at] & 0xFF;
        if (!isLetter(first)) {
            at++;
            return first == '\'' ? hex() : new Token.Symbol((char) first);
        }
        StringBuilder word = new StringBuilder();
        while (at < bytes.length && isLetter(bytes[at]) && word.length() < LONGEST_WORD) {
            word.append((char) bytes[at++]);
        }
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.toString().equals("bin") && number > 0) {
            int length = Math.min(number, bytes.length - at);
            at += length;
            return new Token.Binary(length);
        }
        return new Token.Control(word.toString(), number);
    }

    private int number() {
        int from = at;
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        if (minus) {
            at++;
        }
        long number = 0;
        int digits = 0;
        while (at < bytes.length && isDigit(bytes[at]) && digits < LONGEST_NUMBER) {
            number = number * 10 + (bytes[at++] - '0');
            digits++;
        }
        if (digits == 0) {
            at = from;
            return Token.Control.NONE;
        }
        return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, minus ? -number : number));
    }

    /** Two hexadecimal digits; a question mark if they are none. */
    private Token hex() {
        int value = 0;
        for (int digit = 0; digit < 2; digit++) {
            int nibble = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            if (nibble < 0) {
                return new Token.Octet('?');
            }
            value = value * 16 + nibble;
            at++;
        }
        return new Token.Octet(value);
    }

    private static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
