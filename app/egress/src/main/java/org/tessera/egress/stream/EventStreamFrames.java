package org.tessera.egress.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * AWS event streams ({@code application/vnd.amazon.eventstream}). A frame is: its whole length and the length of its
 * headers (four bytes each, the prelude), the prelude's CRC-32, headers, payload, and the CRC-32 of all before it; numbers
 * are big-endian. Both sums are checked before anything of a frame is used.
 */
public final class EventStreamFrames implements StreamDecoder {
    private static final int PRELUDE = 12;
    private static final int TRAILER = 4;

    /** The format's own limits: 16 MiB a payload, 128 KiB of headers. An answer is read to 8 MiB at most. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final Consumer<StreamEvent> events;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private int needed = PRELUDE;

    /** @param events takes each event as soon as its frame is whole and its sums are right */
    public EventStreamFrames(Consumer<StreamEvent> events) {
        this.events = events;
    }

    @Override
    public String mediaType() {
        return "application/vnd.amazon.eventstream";
    }

    @Override
    public void feed(byte[] piece) {
        int done = 0;
        while (done < piece.length) {
            int taken = Math.min(piece.length - done, needed - waiting.size());
            waiting.write(piece, done, taken);
            done += taken;
            if (waiting.size() == PRELUDE && needed == PRELUDE) {
                needed = length(waiting.toByteArray());
            } else if (waiting.size() == needed) {
                byte[] frame = waiting.toByteArray();
                waiting.reset();
                needed = PRELUDE;
                events.accept(event(frame));
            }
        }
    }

    @Override
    public void end() {
        if (waiting.size() > 0) {
            throw new ProblemException(ProblemCode.CONNECTION_CUT);
        }
    }

    private static int length(byte[] prelude) {
        ByteBuffer numbers = ByteBuffer.wrap(prelude);
        long length = Integer.toUnsignedLong(numbers.getInt());
        long headers = Integer.toUnsignedLong(numbers.getInt());
        require(sum(prelude, PRELUDE - TRAILER) == numbers.getInt());
        require(length <= LONGEST && length >= PRELUDE + headers + TRAILER);
        return (int) length;
    }

    private static StreamEvent event(byte[] frame) {
        ByteBuffer bytes = ByteBuffer.wrap(frame);
        int end = frame.length - TRAILER;
        require(sum(frame, end) == bytes.getInt(end));
        int headersEnd = PRELUDE + bytes.getInt(4);
        Map<String, String> headers = FrameHeaders.read(bytes.slice(PRELUDE, headersEnd - PRELUDE));
        String payload = utf8(bytes.slice(headersEnd, end - headersEnd));
        return switch (headers.getOrDefault(":message-type", "")) {
            case "event" -> new StreamEvent(StreamEvent.Kind.PART, headers.getOrDefault(":event-type", ""), payload);
            case "exception" ->
                new StreamEvent(StreamEvent.Kind.FAILURE, headers.getOrDefault(":exception-type", ""), payload);
            case "error" -> new StreamEvent(StreamEvent.Kind.FAILURE, headers.getOrDefault(":error-code", ""), payload);
            case String other -> throw malformed();
        };
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    static String utf8(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed();
        }
    }

    static void require(boolean holds) {
        if (!holds) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemCode.ANSWER_MALFORMED, "stream");
    }
}
