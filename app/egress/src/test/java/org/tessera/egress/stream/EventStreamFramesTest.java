package org.tessera.egress.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

class EventStreamFramesTest {
    private static final byte[] NO_TEXT = {};

    @Test
    void readsEventsAndExceptions() {
        byte[] both = joined(Frames.event("messageStop", "{\"a\":\"é😀\"}"), Frames.exception("throttlingException"));
        assertThat(read(both, both.length)).containsExactly(
                new StreamEvent(StreamEvent.Kind.PART, "messageStop", "{\"a\":\"é😀\"}"),
                new StreamEvent(StreamEvent.Kind.FAILURE, "throttlingException", "{\"message\":\"said the server\"}"));
    }

    @Test
    void readsAnErrorWithoutAType() {
        byte[] error = Frames.frame(Map.of(":message-type", "error", ":error-code", "InternalError"), "");
        assertThat(read(error, 7)).containsExactly(new StreamEvent(StreamEvent.Kind.FAILURE, "InternalError", ""));
    }

    @Test
    void noPieceCutInsideAFrameChangesTheEvents() {
        byte[] bytes = joined(Frames.event("a", "{}"), Frames.event("b", ""), Frames.event("c", "[[NAME_01.K7]]"));
        List<StreamEvent> whole = read(bytes, bytes.length);
        assertThat(whole).hasSize(3);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(read(bytes, length)).as("pieces of %d bytes", length).isEqualTo(whole);
        }
    }

    @Test
    void everyChangedBitIsSeen() {
        byte[] right = Frames.event("contentBlockDelta", "{\"delta\":{\"text\":\"5 mg\"}}");
        for (int bit = 0; bit < right.length * 8; bit++) {
            byte[] wrong = right.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(read(wrong, wrong.length, true)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void aStreamThatEndsInsideAFrameIsCut() {
        byte[] frame = Frames.event("a", "{}");
        for (int length = 1; length < frame.length; length++) {
            EventStreamFrames decoder = new EventStreamFrames(event -> {});
            decoder.feed(Arrays.copyOf(frame, length));
            ProblemException cut = catchThrowableOfType(ProblemException.class, decoder::end);
            assertThat(cut.problem()).isEqualTo(ProblemCode.CONNECTION_CUT);
        }
    }

    /** Headers of each type that the format has, and then a kind of message. */
    @Test
    void passesOverHeadersThatAreNotText() {
        String types = "0161" + "00" + "0162" + "01" + "0163" + "0201" + "0164" + "030001" + "0165" + "0400000001"
                + "0166" + "050000000000000001" + "0167" + "060002ffff" + "0168" + "080000000000000001" + "0169" + "09"
                + "00112233445566778899aabbccddeeff";
        byte[] named = Frames.frame(Map.of(":message-type", "event"), "");
        byte[] text = Arrays.copyOfRange(named, 12, named.length - 4);
        byte[] frame = Frames.frame(joined(HexFormat.of().parseHex(types), text), NO_TEXT);
        assertThat(read(frame, frame.length)).containsExactly(new StreamEvent(StreamEvent.Kind.PART, "", ""));
    }

    @Test
    void refusesHeadersThatAreNoHeaders() {
        for (String headers : List.of("05", "0161", "016107", "01610700", "0161070005", "01610a", "0161ff", "000700",
                "0161000161" + "00", "01ff00", "016107" + "0001ff")) {
            byte[] frame = Frames.frame(HexFormat.of().parseHex(headers), NO_TEXT);
            assertThatThrownBy(() -> read(frame, frame.length)).as(headers)
                    .isInstanceOfSatisfying(ProblemException.class,
                            problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED));
        }
    }

    @Test
    void refusesAPageOfText() {
        byte[] page = "<!DOCTYPE html><html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(read(page, page.length, true)).isEmpty();
    }

    @Test
    void noBytesMakeItFailInAnotherWay() {
        Random random = new Random(20_261_122L);
        for (int run = 0; run < 2_000; run++) {
            byte[] headers = new byte[random.nextInt(24)];
            random.nextBytes(headers);
            byte[] frame = Frames.frame(headers, NO_TEXT);
            assertThat(read(frame, 1 + random.nextInt(frame.length), true)).isEmpty();
        }
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static List<StreamEvent> read(byte[] bytes, int length, boolean refused) {
        try {
            return read(bytes, length);
        } catch (ProblemException problem) {
            assertThat(refused).isTrue();
            assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
            return List.of();
        }
    }

    private static List<StreamEvent> read(byte[] bytes, int length) {
        List<StreamEvent> events = new ArrayList<>();
        EventStreamFrames decoder = new EventStreamFrames(events::add);
        for (int start = 0; start < bytes.length; start += length) {
            decoder.feed(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + length)));
        }
        return events;
    }
}
