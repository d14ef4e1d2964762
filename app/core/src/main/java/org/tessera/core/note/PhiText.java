package org.tessera.core.note;

/**
 * Text that may identify a person. Its {@link #toString()} gives the length only, so that it can stand in a log line or
 * an exception by accident without harm; {@link #reveal()} is the one way to the characters and is called from a short
 * list of places that an architecture test keeps.
 *
 * <p>Lengths and offsets count UTF-16 units.
 */
public final class PhiText {
    /** Text of length 0. */
    public static final PhiText EMPTY = new PhiText("");

    private final String text;

    /** Wraps the text as it is: nothing is trimmed, normalised or re-encoded. */
    public PhiText(String text) {
        this.text = text;
    }

    /** The identifying characters. Never log, audit or put them into an exception. */
    public String reveal() {
        return text;
    }

    /** The length in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Whether there is no character other than white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * The part of the text that a span covers.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public PhiText slice(TextSpan span) {
        return new PhiText(text.substring(span.start(), span.end()));
    }

    /** The part of a stretch from its first to its last letter or digit; empty if it has none. */
    public java.util.Optional<TextSpan> letters(TextSpan within) {
        return TextSpan.ofLetters(text, within.start(), within.end());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhiText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "PhiText[" + text.length() + "]";
    }
}
