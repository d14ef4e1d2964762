package org.tessera.core.note;

import java.util.Arrays;

/** The bytes of a document that may identify a person, as {@link PhiText} holds characters. */
public final class PhiBytes {
    private final byte[] bytes;

    /** Takes the bytes over; the caller changes them no more. */
    public PhiBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The identifying bytes, not to be changed. Never log, audit or put them into an exception. */
    public byte[] reveal() {
        return bytes;
    }

    /** How many there are. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhiBytes that && Arrays.equals(that.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PhiBytes[" + bytes.length + "]";
    }
}
