package org.tessera.egress.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes frames of AWS event streams, by the published form and not by the code that reads them. */
public final class Frames {
    private static final byte TEXT = 7;
    private static final int OVERHEAD = 16;

    private Frames() {}

    /** An event. */
    public static byte[] event(String type, String payload) {
        return frame(Map.of(":message-type", "event", ":event-type", type, ":content-type", "application/json"),
                payload);
    }

    /** The service's word that it failed. */
    public static byte[] exception(String type) {
        return frame(Map.of(":message-type", "exception", ":exception-type", type),
                "{\"message\":\"said the server\"}");
    }

    /** A frame with text headers. */
    public static byte[] frame(Map<String, String> headers, String payload) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        headers.forEach((name, value) -> {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            written.write(name.length());
            written.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            written.write(TEXT);
            written.writeBytes(ByteBuffer.allocate(2).putShort((short) text.length).array());
            written.writeBytes(text);
        });
        return frame(written.toByteArray(), payload.getBytes(StandardCharsets.UTF_8));
    }

    /** A frame with any headers. */
    public static byte[] frame(byte[] headers, byte[] payload) {
        byte[] bytes = new byte[OVERHEAD + headers.length + payload.length];
        ByteBuffer frame = ByteBuffer.wrap(bytes);
        frame.putInt(bytes.length).putInt(headers.length).putInt(sum(bytes, 8));
        frame.put(headers).put(payload);
        frame.putInt(sum(bytes, bytes.length - 4));
        return bytes;
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
