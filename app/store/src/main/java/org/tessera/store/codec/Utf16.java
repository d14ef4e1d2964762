package org.tessera.store.codec;

import java.nio.ByteBuffer;
import org.tessera.core.note.PhiText;

/** Text as its UTF-16 units, two bytes each: every unit comes back, half surrogate pairs too. */
public final class Utf16 {
    private Utf16() {}

    /** The units of a text. */
    public static byte[] bytes(PhiText text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text.reveal());
        return bytes.array();
    }

    /** The text of units. */
    public static PhiText text(byte[] units) {
        return new PhiText(ByteBuffer.wrap(units).asCharBuffer().toString());
    }
}
