package org.tessera.egress.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

class ServerSentEventsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void takesEachWayToEndALine(String end) {
        String marked = "event: a~data: one~data: two~~: a comment~id: 7~retry: 5~odd~data:three~~data~~";
        String stream = marked.replace("~", end);
        assertThat(read(stream)).containsExactly(part("a", "one\ntwo"), part("", "three"), part("", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data: a~~          | a
            data:  a~~         | ' a'
            data:a: b~~        | a: b
            \uFEFFdata: a~~    | a
            ~~data: a~~~~      | a
            data: \uFEFFa~~    | \uFEFFa
            """)
    void readsAFieldAsTheStandardSays(String stream, String data) {
        assertThat(read(stream.strip().replace("~", "\n"))).containsExactly(part("", data));
    }

    @Test
    void anEventWithoutDataIsNone() {
        assertThat(read("event: a\n\n: nothing\n\nevent: b\n\n")).isEmpty();
    }

    @Test
    void theNameOfAnEventIsNotThatOfTheNext() {
        assertThat(read("event: a\n\ndata: x\n\n")).containsExactly(part("", "x"));
    }

    @Test
    void noPieceCutInsideAnythingChangesTheEvents() {
        byte[] bytes = "event: é😀\r\ndata: \"é\" 😀\r\ndata: [[NAME_01.K7]]\r\n\r\n: c\rdata: x\r\r\ndata: y\n\n"
                .getBytes(StandardCharsets.UTF_8);
        List<StreamEvent> whole = read(bytes, bytes.length);
        assertThat(whole).hasSize(3);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(read(bytes, length)).as("pieces of %d bytes", length).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: a", "data: a\n", "data: a\ndata: b", "data: a\n\nev"})
    void aStreamThatEndsInsideAnEventIsCut(String stream) {
        ServerSentEvents decoder = new ServerSentEvents(event -> {});
        decoder.feed(stream.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(decoder::end).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.CONNECTION_CUT));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        ServerSentEvents decoder = new ServerSentEvents(event -> {});
        byte[] latin = "data: é\n\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> decoder.feed(latin)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
            assertThat(problem.detail()).isEqualTo("stream");
            assertThat(problem).hasNoCause();
        });
    }

    @Test
    void noBytesMakeItFailInAnotherWay() {
        Random random = new Random(20_261_122L);
        for (int run = 0; run < 2_000; run++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int count = random.nextInt(60); count > 0; count--) {
                bytes.writeBytes(List.of("data", ":", " ", "\r", "\n", "event", "\uFEFF", "é", "{", "\0")
                        .get(random.nextInt(10))
                        .getBytes(StandardCharsets.UTF_8));
            }
            assertThat(read(bytes.toByteArray(), 1 + random.nextInt(9)))
                    .isEqualTo(read(bytes.toByteArray(), Integer.MAX_VALUE));
        }
    }

    private static StreamEvent part(String name, String data) {
        return new StreamEvent(StreamEvent.Kind.PART, name, data);
    }

    private static List<StreamEvent> read(String stream) {
        return read(stream.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);
    }

    private static List<StreamEvent> read(byte[] bytes, int length) {
        List<StreamEvent> events = new ArrayList<>();
        ServerSentEvents decoder = new ServerSentEvents(events::add);
        for (int start = 0; start < bytes.length;) {
            int end = start + Math.min(length, bytes.length - start);
            decoder.feed(java.util.Arrays.copyOfRange(bytes, start, end));
            start = end;
        }
        return events;
    }
}
