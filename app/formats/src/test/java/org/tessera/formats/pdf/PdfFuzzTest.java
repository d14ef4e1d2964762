package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tessera.formats.FormatFuzz;

@Tag("fuzz")
final class PdfFuzzTest {
    private final PdfFormat format = new PdfFormat();

    @Test
    void damagedDocumentsAreAnswered() throws IOException {
        FormatFuzz.assertMutationsAreAnswered(format, PlainPdf.lines(List.of("Seen today.", "Feels fine.")), "a.pdf",
                11, 200);
        FormatFuzz.assertMutationsAreAnswered(format, new PlantedPdf("d").bytes(), "a.pdf", 12, 100);
    }
}
