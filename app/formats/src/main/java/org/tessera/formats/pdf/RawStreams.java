package org.tessera.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;

/**
 * The streams of a file by its bytes alone: whatever lies between the words {@code stream} and {@code endstream},
 * whether or not an object leads there.
 */
final class RawStreams {
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MEGABYTE = 1 << 20;

    private RawStreams() {}

    /** Hands out the content of each stream, inflated if it inflates, and as it lies there otherwise. */
    static void each(byte[] file, Consumer<byte[]> visitor) {
        walk(file, (from, to) -> {
            byte[] inflated = inflate(file, from, to);
            visitor.accept(inflated.length > 0 ? inflated : java.util.Arrays.copyOfRange(file, from, to));
        });
    }

    /**
     * Refuses a file whose streams become too long.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    static void refuseBombs(byte[] file) {
        long[] total = new long[1];
        walk(file, (from, to) -> {
            total[0] += inflatedLength(file, from, to);
            if (total[0] > Limits.INFLATED_BYTES) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
        });
    }

    private interface Part {
        void at(int from, int to);
    }

    private static void walk(byte[] file, Part part) {
        int at = indexOf(file, BEGIN, 0);
        while (at >= 0) {
            int from = at + BEGIN.length;
            if (at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e') {
                at = indexOf(file, BEGIN, from);
                continue;
            }
            from += from < file.length && file[from] == '\r' ? 1 : 0;
            from += from < file.length && file[from] == '\n' ? 1 : 0;
            int end = indexOf(file, END, from);
            int to = end < 0 ? file.length : end;
            part.at(Math.min(from, to), to);
            at = end < 0 ? -1 : indexOf(file, BEGIN, end + END.length);
        }
    }

    private static int indexOf(byte[] file, byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) {
            if (file[at] == word[0] && matches(file, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, byte[] word, int at) {
        for (int index = 1; index < word.length; index++) {
            if (file[at + index] != word[index]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] inflate(byte[] file, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inflate(file, from, to, (buffer, count) -> out.write(buffer, 0, count));
        return out.toByteArray();
    }

    /** Also of what is packed twice: what comes out of the first unpacking is looked at again. */
    private static long inflatedLength(byte[] file, int from, int to) {
        long[] length = new long[1];
        byte[] head = new byte[2];
        inflate(file, from, to, (buffer, count) -> {
            if (length[0] == 0 && count > 1) {
                head[0] = buffer[0];
                head[1] = buffer[1];
            }
            length[0] += count;
            if (length[0] > MEGABYTE && length[0] / Math.max(1, to - from) > Limits.INFLATION) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
        });
        boolean packedAgain = head[0] == 0x78 && ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 == 0;
        if (packedAgain) {
            byte[] once = inflate(file, from, to);
            return length[0] + inflatedLength(once, 0, once.length);
        }
        return length[0];
    }

    private interface Sink {
        void take(byte[] buffer, int count);
    }

    private static void inflate(byte[] file, int from, int to, Sink sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, to - from);
            byte[] buffer = new byte[16 * 1024];
            int count = inflater.inflate(buffer);
            while (count > 0) {
                sink.take(buffer, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException notPacked) {
            return;
        } finally {
            inflater.end();
        }
    }
}
