package org.tessera.formats.rtf;

/** One step of an RTF file. */
sealed interface Token {
    /** An opening brace. */
    record Open() implements Token {}

    /** A closing brace. */
    record Close() implements Token {}

    /**
     * A control word.
     *
     * @param word without backslash, for example {@code fs}
     * @param number behind it; {@link Control#NONE} if there is none
     */
    record Control(String word, int number) implements Token {
        /** No number stands behind the word. */
        static final int NONE = Integer.MIN_VALUE;

        /** The number, or one if there is none: a switch without a number is on. */
        int orOne() {
            return number == NONE ? 1 : number;
        }
    }

    /** A control symbol, for example the tilde of {@code \~}. */
    record Symbol(char sign) implements Token {}

    /** A byte of text, as it is or as {@code \'e9}. */
    record Octet(int value) implements Token {}

    /** Bytes that are no text. */
    record Binary(int length) implements Token {}
}
