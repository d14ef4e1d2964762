package org.tessera.testkit.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;

/**
 * What a detector promises, checked on a table of its own examples: texts with marked identifiers, and counter-examples
 * without marks. Extend it once per detector.
 */
public abstract class DetectorContractTest {
    private static final int THREADS = 2;
    private static final int ROUNDS = 20;

    /** Texts that no detector may stumble over. */
    private static final List<String> HOSTILE = List.of("x", "\r\n\t \r\n.", "👩‍⚕️ said 😀😀 \uD83D",
            "e\u0301e\u0301 \u202Eabc\u202C ﷽ \u0000\u0007", "((((((((((((((((((((((((", "1".repeat(5_000),
            "a-".repeat(5_000), "A. ".repeat(5_000), "12/".repeat(5_000));

    /** The detector under test. */
    protected abstract Detector detector();

    /** The table: marked texts, see {@link MarkedText}. */
    protected abstract Stream<String> examples();

    /** The least score that counts as found in the table. */
    protected double found() {
        return 0.5;
    }

    /** The note that the detector sees for an example. */
    protected AnnotatedNote annotate(MarkedText example) {
        return Notes.plain(example.text());
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsMarkedAndNothingElse() {
        return examples().map(marked -> DynamicTest.dynamicTest(marked.replace('\n', '⏎'), () -> {
            MarkedText example = MarkedText.of(marked);
            List<MarkedText.Gold> answer = detector().detect(annotate(example))
                    .stream()
                    .filter(detection -> detection.score().value() >= found())
                    .map(detection -> new MarkedText.Gold(detection.span(), detection.kind()))
                    .distinct()
                    .toList();
            assertThat(answer).as(example.text()).containsExactlyInAnyOrderElementsOf(example.gold());
        }));
    }

    @TestFactory
    Stream<DynamicTest> keepsSpansInsideTheTextAndInOrder() {
        return texts().map(text -> DynamicTest.dynamicTest("of length " + text.length(), () -> {
            List<Detection> detections = detector().detect(Notes.plain(text));
            assertThat(detections).allMatch(detection -> detection.span().end() <= text.length());
            assertThat(detections.stream().map(detection -> detection.span().start())).isSorted();
            assertThat(detections).allMatch(detection -> detection.detector().equals(detector().id()));
        }));
    }

    @Test
    void givesTheSameAnswerAgainAndOnTwoThreads() throws InterruptedException, ExecutionException {
        Detector detector = detector();
        List<String> texts = texts().toList();
        List<List<Detection>> once = texts.stream().map(text -> detector.detect(Notes.plain(text))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<List<Detection>>>> rounds = IntStream.range(0, ROUNDS)
                    .mapToObj(round -> threads
                            .submit(() -> texts.stream().map(text -> detector.detect(Notes.plain(text))).toList()))
                    .toList();
            for (Future<List<List<Detection>>> round : rounds) {
                assertThat(round.get()).isEqualTo(once);
            }
        }
    }

    private Stream<String> texts() {
        return Stream.concat(HOSTILE.stream(), examples().map(marked -> MarkedText.of(marked).text()))
                .filter(text -> !text.isBlank());
    }
}
