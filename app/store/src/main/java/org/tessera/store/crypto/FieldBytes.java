package org.tessera.store.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Fields one after another, each behind its length, so that no two rows of fields give the same bytes. */
public final class FieldBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds bytes. */
    public FieldBytes add(byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
        return this;
    }

    /** Adds text in UTF-8. */
    public FieldBytes add(String field) {
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a number. */
    public FieldBytes add(long field) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    /** All fields so far. */
    public byte[] toBytes() {
        return out.toByteArray();
    }
}
