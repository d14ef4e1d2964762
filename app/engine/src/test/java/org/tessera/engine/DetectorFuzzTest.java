package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.testkit.note.DamagedTexts;
import org.tessera.testkit.note.Notes;
import org.tessera.testkit.note.SyntheticNotes;

/**
 * Throws damaged text at everything that detects. 50,000 texts in every build, 1,000,000 with the profile {@code nightly};
 * the seed is new each time and is part of what a failure says, the text is not.
 */
final class DetectorFuzzTest {
    private static final int TEXTS = Integer.getInteger("tessera.fuzz.texts", 50_000);
    private static final long SEED = Long.getLong("tessera.fuzz.seed", System.nanoTime());
    private static final boolean LIMITED = Boolean.getBoolean("tessera.fuzz.limit");

    private static final int LONG_TEXT = 100_000;
    private static final long ROUNDS_BEFORE_LIMIT = 3;
    private static final NoteAnalyzer ANALYZER = NoteAnalyzer.released();

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    @Test
    void damagedTextIsReadWithoutAFaultAndWithSpansInsideIt() {
        DamagedTexts texts = new DamagedTexts(SEED);
        for (int number = 0; number < TEXTS; number++) {
            String text = texts.next();
            String place = "text " + number + " of seed " + SEED;
            AnalyzedNote analyzed = analyzed(text, place);
            assertThat(analyzed.note().text().reveal().equals(text)).as(place).isTrue();
            int end = 0;
            for (PhiSpan span : analyzed.spans()) {
                assertThat(span.span().start()).as(place).isGreaterThanOrEqualTo(end);
                end = span.span().end();
                assertThat(end).as(place).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static AnalyzedNote analyzed(String text, String place) {
        try {
            return ANALYZER.analyze(Notes.of(text));
        } catch (RuntimeException fault) {
            throw new AssertionError(place, fault);
        }
    }

    static Stream<String> longTexts() {
        String notes = String.join("\n",
                SyntheticNotes.identified(3, 60).stream().map(note -> note.marked().text()).toList());
        return Stream
                .concat(Stream.of(notes, notes.replace('\n', ' '), notes.replace(" ", "")),
                        Stream.of("a", "A", "1", " ", "\n", ".", "-", "a-", "1-", "A. ", "12/", "1.2.", "Dr. ",
                                "St. John ", "a@", "a.b@c.", "www.", "O'", "Mary ", "MARY ", "mary ", "Smith, ", "May ",
                                "3 ", "one hundred ", "of the ", "^", "|", "PID|1|A^B^", "MRN ", "MRN: 1 ", "(555) ",
                                "5 5 5 ", "J O ", "::", "fe80:", "f:", "1 Main St ", "City of ", "Hospital ",
                                "the 3rd of ", "Sat ", "Ms ", "\u200B", "e\u0301", "😀", "\uD83D", "李", "٣", "/",
                                "http://a", "a=", "#1", "\"name\": \"", "<a>", "{", "\t", "\r", "nineteen ", "90 "))
                .map(piece -> "x" + piece.repeat(LONG_TEXT / piece.length() + 1).substring(1, LONG_TEXT));
    }

    /** A pattern that can blow up is a defect. The limit itself is held in the nightly profile, where nothing else runs. */
    @ParameterizedTest
    @MethodSource("longTexts")
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noDetectorTakesMoreThanASecondForAHundredKilobytes(String text) {
        AnnotatedNote note = Notes.plain(text);
        for (Detector detector : ANALYZER.detectors()) {
            long nanos = cheapest(detector, note);
            if (LIMITED) {
                assertThat(TimeUnit.NANOSECONDS.toMillis(nanos)).as(detector.id().value()).isLessThan(1_000);
            }
        }
    }

    private static long cheapest(Detector detector, AnnotatedNote note) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < (LIMITED ? ROUNDS_BEFORE_LIMIT : 1); round++) {
            long before = threads.getCurrentThreadCpuTime();
            List<Detection> detections = detector.detect(note);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
            assertThat(detections).allMatch(found -> found.span().end() <= LONG_TEXT);
        }
        return least;
    }
}
