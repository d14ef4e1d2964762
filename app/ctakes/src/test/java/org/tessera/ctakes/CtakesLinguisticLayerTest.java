package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.detect.Word;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** The promises of the layer: offsets, order, threads, any text, any length. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CtakesLinguisticLayerTest {
    private static final int ROUNDS = 20;
    private static final int HOSTILE_LENGTH = 9_000;

    private CtakesLinguisticLayer layer;

    @BeforeAll
    void open() {
        layer = CtakesLinguisticLayer.open(PipelineOptions.everything().withAtOnce(2));
    }

    @AfterAll
    void close() {
        layer.close();
    }

    @Test
    void givesSentencesAndWordsInUnitsOfExactlyTheGivenText() {
        String note = "\uD83D\uDE00 He\u2019s well.\r\n\r\nNo cafe\u0301, no pain\u2014none.\r\n";
        Linguistics linguistics = layer.annotate(new PhiText(note));
        assertThat(texts(note, linguistics.sentences())).containsExactly("He\u2019s well.",
                "No cafe\u0301, no pain\u2014none.");
        assertThat(texts(note, linguistics.words().stream().map(Word::span).toList())).containsExactly("He", "\u2019s",
                "well", ".", "No", "cafe\u0301", ",", "no", "pain", "\u2014", "none", ".");
        assertThat(linguistics.words().get(2).partOfSpeech()).isEqualTo("RB");
    }

    @Test
    void givesTheSameAnswerForALongNoteAsForItsParagraphs() {
        String paragraph = "A Foley catheter was placed. No evidence of pneumonia \uD83D\uDE00 was seen.\r\n\r\n";
        String note = paragraph.repeat(600);
        Linguistics one = layer.annotate(new PhiText(paragraph));
        Linguistics all = layer.annotate(new PhiText(note));
        assertThat(note.length()).isGreaterThan(10 * TextPieces.MOST);
        assertThat(all.sentences()).isEqualTo(shifted(one.sentences(), paragraph.length(), 600));
        assertThat(all.terms().stream().map(ClinicalTerm::span).toList())
                .isEqualTo(shifted(one.terms().stream().map(ClinicalTerm::span).toList(), paragraph.length(), 600));
        assertThat(all.words().stream().map(Word::partOfSpeech).distinct())
                .containsExactlyElementsOf(one.words().stream().map(Word::partOfSpeech).distinct().toList());
    }

    @Test
    void givesOnTwoThreadsWhatItGivesOnOne() throws InterruptedException, ExecutionException {
        List<PhiText> notes = IntStream.rangeClosed(1, 6).mapToObj(SampleNotes::longNote).map(PhiText::new).toList();
        List<Linguistics> once = notes.stream().map(layer::annotate).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<List<Linguistics>>> rounds = IntStream.range(0, ROUNDS)
                    .mapToObj(round -> threads.submit(() -> notes.stream().map(layer::annotate).toList()))
                    .toList();
            for (Future<List<Linguistics>> round : rounds) {
                assertThat(round.get()).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "1", "12/", "a-", "A. ", "'", "don't", "\"", "www.a.b/", "a@b.c ", "1,234,", "...",
            "\n", "\r", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u0000", "\u202Eabc\u202C ",
            "\u0645\u0631\u062D\u0628\u0627 ", "e\u0301", "\u0130", "\u00DF", "\uFDFA", "\u4E2D", "\uFEFF", "word ",
            "no evidence of ", "Foley catheter ", "cannot gonna ", "$%&~^ ", "\t", "\u00A0", "\uE000", "\uFFFF"})
    void readsAnyText(String unit) {
        String note = unit.repeat(HOSTILE_LENGTH / unit.length());
        Linguistics linguistics = layer.annotate(new PhiText(note));
        List<TextSpan> all = new ArrayList<>(linguistics.sentences());
        assertOrder(linguistics.sentences(), note.length());
        assertOrder(linguistics.words().stream().map(Word::span).toList(), note.length());
        assertOrder(linguistics.terms().stream().map(ClinicalTerm::span).toList(), note.length());
        assertThat(all).isEqualTo(layer.annotate(new PhiText(note)).sentences());
    }

    @Test
    void readsTheEmptyText() {
        assertThat(layer.annotate(PhiText.EMPTY)).isEqualTo(Linguistics.NONE);
    }

    @Test
    void refusesToReadWhenItIsClosed() {
        CtakesLinguisticLayer other = CtakesLinguisticLayer.open(PipelineOptions.termsOnly());
        other.close();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> other.annotate(new PhiText("pain")));
        assertThatIllegalArgumentException().isThrownBy(() -> new PipelineOptions(Set.of(), 0));
    }

    @Test
    void takesItsLoggingClassesFromTheLoggingLibrary() {
        assertThat(LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .contains("slf4j-api");
    }

    private static void assertOrder(List<TextSpan> spans, int length) {
        int end = 0;
        for (TextSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    private static List<TextSpan> shifted(List<TextSpan> spans, int by, int times) {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(round -> spans.stream().map(span -> span.shift(round * by)))
                .toList();
    }

    private static List<String> texts(String note, List<TextSpan> spans) {
        return spans.stream().map(span -> note.substring(span.start(), span.end())).toList();
    }
}
