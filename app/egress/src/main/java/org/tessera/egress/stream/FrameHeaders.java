package org.tessera.egress.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The headers of a frame of an AWS event stream: the length of the name (one byte), the name, a byte that tells the type,
 * and the value. Text is kept; values of another type are passed over, because none that is read has one.
 */
final class FrameHeaders {
    private static final int TRUE = 0;
    private static final int FALSE = 1;
    private static final int BYTE = 2;
    private static final int SHORT = 3;
    private static final int INTEGER = 4;
    private static final int LONG = 5;
    private static final int BYTES = 6;
    private static final int TEXT = 7;
    private static final int TIMESTAMP = 8;
    private static final int UUID = 9;

    private FrameHeaders() {}

    /** The text headers; a name that comes twice, or a type that is not known, is no frame. */
    static Map<String, String> read(ByteBuffer bytes) {
        Map<String, String> headers = new HashMap<>();
        try {
            while (bytes.hasRemaining()) {
                String name = EventStreamFrames.utf8(next(bytes, Byte.toUnsignedInt(bytes.get())));
                int type = bytes.get();
                ByteBuffer value = next(bytes, length(bytes, type));
                String text = type == TEXT ? EventStreamFrames.utf8(value) : "";
                EventStreamFrames.require(headers.put(name, text) == null);
            }
        } catch (BufferUnderflowException shorter) {
            EventStreamFrames.require(false);
        }
        return headers;
    }

    private static int length(ByteBuffer bytes, int type) {
        return switch (type) {
            case TRUE, FALSE -> 0;
            case BYTE -> Byte.BYTES;
            case SHORT -> Short.BYTES;
            case INTEGER -> Integer.BYTES;
            case LONG, TIMESTAMP -> Long.BYTES;
            case BYTES, TEXT -> Short.toUnsignedInt(bytes.getShort());
            case UUID -> 2 * Long.BYTES;
            default -> Integer.MAX_VALUE;
        };
    }

    private static ByteBuffer next(ByteBuffer bytes, int length) {
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer next = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return next;
    }
}
