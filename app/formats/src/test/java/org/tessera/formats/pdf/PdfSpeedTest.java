package org.tessera.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.Replacement;

/** Fifty pages of fifty lines. */
final class PdfSpeedTest {
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration WRITTEN = Duration.ofSeconds(3);

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

    /** Of this thread, so that what else the machine does counts for nothing. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void fiftyPagesAreReadAndWrittenInTime() {
        byte[] pdf = fiftyPages();
        long begin = processorTime();
        ReadNote note = FormatContract.read(format, "a.pdf", pdf).getFirst();
        Duration read = Duration.ofNanos(processorTime() - begin);
        String text = note.text().reveal();
        List<Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf("Quillfeather"); at >= 0; at = text.indexOf("Quillfeather", at + 1)) {
            replacements.add(new Replacement(new TextSpan(at, at + 12), "[NAME]"));
        }
        begin = processorTime();
        RedactedDocument redacted = format.redact(note.source(), new Redaction(replacements, PdfCanaryTest.NO_FIELDS));
        Duration written = Duration.ofNanos(processorTime() - begin);
        begin = processorTime();
        List<String> layers = PdfProof.layers(redacted.bytes().array());
        Duration proven = Duration.ofNanos(processorTime() - begin);
        assertThat(replacements).hasSize(2_500);
        assertThat(layers).noneMatch(layer -> layer.contains("Quillfeather"));
        assertThat(read).as("read in %s, written in %s, proven in %s", read, written, proven).isLessThan(READ);
        assertThat(written).as("read in %s, written in %s, proven in %s", read, written, proven).isLessThan(WRITTEN);
    }
}
