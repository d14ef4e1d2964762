package org.tessera.formats.clinical;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of text of which each line can be read as bytes: byte order marks are gone, and UTF-16 has become UTF-8. */
public final class TextStream {
    private static final int LOOKED_AT = 4;

    private TextStream() {}

    /** The stream, by its first four bytes. */
    public static InputStream of(InputStream in) throws IOException {
        PushbackInputStream back = new PushbackInputStream(in, LOOKED_AT);
        byte[] head = back.readNBytes(LOOKED_AT);
        back.unread(head);
        Optional<Charset> wide = wide(head);
        if (wide.isPresent()) {
            return new Narrowed(new InputStreamReader(back, wide.get()));
        }
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            back.skipNBytes(3);
        }
        return back;
    }

    private static Optional<Charset> wide(byte[] head) {
        if (head.length < LOOKED_AT) {
            return Optional.empty();
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (second == 0 && head[3] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = (first == 0xFE && second == 0xFF) || (first == 0 && head[2] == 0);
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static final class Narrowed extends InputStream {
        private static final char MARK = '\uFEFF';

        private final Reader reader;
        private final char[] block = new char[1 << 13];
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private char pending;

        Narrowed(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, from, count);
            return count;
        }

        /** Whether a byte is there. */
        private boolean fill() throws IOException {
            while (!bytes.hasRemaining()) {
                int from = pending == 0 ? 0 : 1;
                block[0] = pending;
                pending = 0;
                int count = reader.read(block, from, block.length - from);
                if (count < 0) {
                    return false;
                }
                int end = from + count;
                if (Character.isHighSurrogate(block[end - 1])) {
                    end--;
                    pending = block[end];
                }
                String text = String.valueOf(CharBuffer.wrap(block, 0, end));
                bytes = StandardCharsets.UTF_8.encode(text.indexOf(MARK) == 0 ? text.substring(1) : text);
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
