package org.tessera.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tessera.core.note.PhiText;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.RedactedDocument;

/** Draws a new document out of what was read of another. No object of the other is in it. */
final class RedactedPdf {
    private static final String PICTURE = "[PICTURE NOT INCLUDED]";
    private static final double LABEL = 8;

    private RedactedPdf() {}

    static RedactedDocument of(PdfText text, PlaceEdits edits) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            Faces faces = new Faces(document);
            List<Sheet> sheets = new ArrayList<>();
            int unlabelled = 0;
            for (int page = 0; page < text.pages().size(); page++) {
                PageContent content = text.pages().get(page);
                Sheet sheet = new Sheet(content.sheet(), content.rotation());
                sheet.rules(Rules.kept(content.boxes()));
                LineWriter writer = new LineWriter(sheet, faces);
                for (int run = 0; run < text.lines().get(page).size(); run++) {
                    writer.write(text.lines().get(page).get(run), edits.of(Places.run(page, run)));
                }
                for (Box picture : content.pictures()) {
                    unlabelled += label(sheet, picture, faces) ? 0 : 1;
                }
                sheets.add(sheet);
            }
            sheets.addAll(new OtherSheets(faces).of(text.others(), edits, unlabelled));
            SheetWriter writer = new SheetWriter(document, faces);
            for (Sheet sheet : sheets) {
                writer.write(sheet);
            }
            String expected = expected(sheets);
            return new RedactedDocument(new OutputBytes(bytes(document)), removed(text, expected), expected);
        }
    }

    /** Says that a picture stood here, if no text stands in the same place. */
    private static boolean label(Sheet sheet, Box picture, Faces faces) throws IOException {
        double width = faces.width(PICTURE, Glyph.Style.PLAIN) * LABEL;
        double x = picture.x() + picture.width() / 2;
        double y = picture.y() + picture.height() / 2;
        double radians = Math.toRadians(sheet.rotation());
        boolean upright = sheet.rotation() % 180 == 0;
        double room = upright ? picture.width() : picture.height();
        boolean free = sheet.size().holds(x, y) && room >= width && sheet.words().stream().noneMatch(word -> {
            double far = Math.hypot(word.x() - x, word.y() - y);
            return far < width + word.width() + word.size() && near(picture, word);
        });
        if (free) {
            sheet.word(new Glyph(PICTURE, x - Math.cos(radians) * width / 2, y - Math.sin(radians) * width / 2, width,
                    LABEL, sheet.rotation(), Glyph.Style.PLAIN));
            sheet.mark(sheet.words().getLast());
            sheet.blank();
        }
        return free;
    }

    private static boolean near(Box picture, Glyph word) {
        double reach = word.width() + word.size();
        return word.x() > picture.x() - reach && word.x() < picture.x() + picture.width() + reach
                && word.y() > picture.y() - reach && word.y() < picture.y() + picture.height() + reach;
    }

    /** The words as they will be read: by the places at which they are drawn. */
    private static String expected(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> PageLayout.lines(sheet.words(), sheet.rotation()).stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** What served programs and is not written, unless the same words stand elsewhere and were kept there. */
    private static List<PhiText> removed(PdfText text, String expected) {
        return text.others()
                .stream()
                .filter(other -> !other.kind().isWritten() && other.value().length() > 3
                        && !expected.contains(other.value()))
                .map(other -> new PhiText(other.value()))
                .distinct()
                .toList();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        document.getDocumentInformation().setProducer("Tessera");
        document.setDocumentId(new SecureRandom().nextLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
