package org.tessera.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.testkit.detect.DetectorContractTest;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;

/** A site's model is asked about every word, with exact places, however long the note. */
class TransformerDetectorTest extends DetectorContractTest {
    @TempDir
    static Path folder;

    private final SiteModel model = open();

    private static SiteModel open() {
        try {
            return new OnnxSiteModels().open(TinyModel.write(folder));
        } catch (IOException unwritten) {
            throw new java.io.UncheckedIOException(unwritten);
        }
    }

    @BeforeEach
    void isOpen() {
        assertThat(model.get()).startsWith("ward-ner-1 ");
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Override
    protected Detector detector() {
        return model;
    }

    @Override
    protected AnnotatedNote annotate(MarkedText example) {
        return Notes.plain(example.text());
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("{PATIENT|Odalys Ferrante} lives in {CITY|Pinehollow}", "{PATIENT|Muñoz}, {PATIENT|ODALYS}",
                "the {PATIENT|Mun\u0303oz}", "the pinecone", "lives in the unknown", "\uD83D\uDE00 {PATIENT|odalys}");
    }

    @Test
    void findsTheSameInEveryWindowOfALongNote() {
        String line = "the Odalys Ferrante lives in the Pinehollow , the\n";
        String note = line.repeat(40);
        List<Detection> found = model.detect(Notes.plain(note));
        assertThat(found).hasSize(80);
        assertThat(IntStream.range(0, 40)
                .allMatch(row -> found.get(2 * row).span().start() == row * line.length() + 4
                        && found.get(2 * row + 1).span().start() == row * line.length() + 33))
                .isTrue();
    }

    @Test
    void answersForEveryPieceOnce() {
        for (int pieces = 0; pieces < 200; pieces++) {
            int next = 0;
            for (Windows.Window window : Windows.over(pieces, 14, 4)) {
                assertThat(window.answersFrom()).isEqualTo(next).isGreaterThanOrEqualTo(window.from());
                assertThat(window.answersTo()).isGreaterThan(next).isLessThanOrEqualTo(window.to());
                next = window.answersTo();
            }
            assertThat(next).isEqualTo(pieces);
        }
    }
}
