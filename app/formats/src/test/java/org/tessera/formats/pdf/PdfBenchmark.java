package org.tessera.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tessera.core.note.TextSpan;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

/**
 * Prints how long fifty pages of fifty lines take, the first round in a fresh process. Runs with
 * {@code -Dtessera.benchmark=true -Dtest=PdfBenchmark}.
 */
@EnabledIfSystemProperty(named = "tessera.benchmark", matches = "true")
final class PdfBenchmark {
    private static final int ROUNDS = 5;

    private final PdfFormat format = new PdfFormat();

    private static byte[] fiftyPages() {
        return PlainPdf.of(document -> {
            for (int page = 0; page < 50; page++) {
                int number = page;
                PlainPdf.page(document, content -> {
                    for (int line = 0; line < 50; line++) {
                        PlainPdf.text(content, line % 10 == 0 ? PlainPdf.BOLD : PlainPdf.PLAIN, 9, 60, 750 - 14 * line,
                                "Page " + number + " line " + line
                                        + ": she was seen by Quillfeather for a cough that had lasted some days.");
                    }
                });
            }
        });
    }

    @Test
    void fiftyPagesReadWrittenAndProven() {
        byte[] pdf = fiftyPages();
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            ReadNote note = FormatContract.read(format, "a.pdf", pdf).getFirst();
            long read = System.nanoTime();
            RedactedDocument redacted = format.redact(note.source(),
                    new Redaction(everyName(note), PdfCanaryTest.NO_FIELDS));
            long written = System.nanoTime();
            List<String> layers = PdfProof.layers(redacted.bytes().array());
            long proven = System.nanoTime();
            assertThat(layers).noneMatch(layer -> layer.contains("Quillfeather"));
            System.out.printf("round %d: read %5.0f ms, written %5.0f ms, proven %5.0f ms%n", round,
                    (read - begin) / 1e6, (written - read) / 1e6, (proven - written) / 1e6);
        }
    }

    private static List<Replacement> everyName(ReadNote note) {
        String text = note.text().reveal();
        List<Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf("Quillfeather"); at >= 0; at = text.indexOf("Quillfeather", at + 1)) {
            replacements.add(new Replacement(new TextSpan(at, at + 12), "[NAME]"));
        }
        return replacements;
    }
}
