package org.tessera.formats;

import java.util.Arrays;

/** The bytes of a finished file. */
public final class OutputBytes {
    private final byte[] bytes;

    /** Takes the bytes over; the caller changes them no more. */
    public OutputBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes, not to be changed. */
    public byte[] array() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputBytes that && Arrays.equals(that.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "OutputBytes[" + bytes.length + "]";
    }
}
