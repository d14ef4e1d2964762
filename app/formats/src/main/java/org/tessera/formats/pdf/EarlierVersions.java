package org.tessera.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;

/**
 * Texts of what a document was before it was changed: a program that adds its changes at the end of the file leaves the
 * whole earlier document before them.
 */
final class EarlierVersions {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** The latest ones; a document with more is shown as having changed at least this often. */
    private static final int MOST = 8;

    private EarlierVersions() {}

    /** Lines of earlier versions that the document does not show any more. */
    static List<OtherText> read(byte[] bytes, WordsSeen now) {
        Set<OtherText> texts = new LinkedHashSet<>();
        for (int end : ends(bytes)) {
            byte[] earlier = Arrays.copyOf(bytes, end);
            for (String line : lines(earlier)) {
                if (!now.hold(line)) {
                    texts.add(new OtherText(OtherText.Kind.EARLIER, "", line));
                }
            }
        }
        return List.copyOf(texts);
    }

    /** Where earlier versions end, the latest first. */
    private static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        int at = bytes.length - END.length;
        for (; at > 0 && ends.size() <= MOST; at--) {
            if (bytes[at] == END[0] && Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
                ends.add(at + END.length);
            }
        }
        return ends.isEmpty() ? ends : ends.subList(1, ends.size());
    }

    /** A version that cannot be opened is none: the first part of a file that is made to be shown while it loads is not. */
    private static List<String> lines(byte[] earlier) {
        try {
            return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> read(earlier));
        } catch (ProblemException damaged) {
            if (damaged.problem() == ProblemCode.DOCUMENT_EXPANDS) {
                throw damaged;
            }
            return List.of();
        }
    }

    private static List<String> read(byte[] earlier) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = OpenedPdf.open(earlier)) {
            Layers layers = new Layers(document);
            Budget budget = new Budget();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PageContent content = PageReader.read(document.getPage(page), layers, budget);
                PageLayout.lines(content.visible(), content.rotation()).forEach(line -> lines.add(line.text()));
                PageLayout.lines(content.hidden(), content.rotation()).forEach(line -> lines.add(line.text()));
            }
            new ObjectTexts(document.getDocument().getTrailer(), new Parts()).texts()
                    .forEach(text -> lines.add(text.value()));
        }
        return lines;
    }
}
