package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tessera.formats.PlaceEdits;

/** Sheets for what stood on no page of a document and is for its readers. */
final class OtherSheets {
    private static final Box LETTER = new Box(0, 0, 612, 792, 1);
    private static final double LEFT = 72;
    private static final double WIDTH = LETTER.width() - 2 * LEFT;
    private static final double TOP = LETTER.height() - 72;
    private static final double SIZE = 10;
    private static final double LEADING = 14;

    private final Faces faces;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    OtherSheets(Faces faces) {
        this.faces = faces;
    }

    /** The sheets; none if there is nothing to say. */
    List<Sheet> of(List<OtherText> texts, PlaceEdits edits, int pictures) throws IOException {
        OtherText.Kind kind = null;
        if (pictures > 0) {
            begin();
            paragraph("Pictures not included: " + pictures, Glyph.Style.PLAIN);
        }
        for (int index = 0; index < texts.size(); index++) {
            OtherText text = texts.get(index);
            if (text.kind().isWritten()) {
                begin();
                if (text.kind() != kind) {
                    kind = text.kind();
                    y -= LEADING / 2;
                    paragraph(kind.heading() + ":", Glyph.Style.BOLD);
                }
                String name = edits.apply(Places.name(index), text.name());
                String value = edits.apply(Places.other(index), text.value());
                paragraph(name.isBlank() ? value : name + ": " + value, Glyph.Style.PLAIN);
            }
        }
        return sheets;
    }

    private void begin() throws IOException {
        if (sheets.isEmpty()) {
            next();
            paragraph("Other text of the document", Glyph.Style.BOLD);
        }
    }

    private void next() {
        sheets.add(new Sheet(LETTER, 0));
        y = TOP;
    }

    private void paragraph(String text, Glyph.Style style) throws IOException {
        double blank = faces.width(" ", style) * SIZE;
        for (String line : text.split("\\R", -1)) {
            double x = LEFT;
            for (String each : line.strip().split("\\s+", -1)) {
                String word = faces.drawable(each, style);
                double width = Math.min(WIDTH, faces.width(word, style) * SIZE);
                if (x > LEFT && x + width > LEFT + WIDTH) {
                    x = LEFT;
                    newLine();
                }
                if (!word.isEmpty()) {
                    sheets.getLast().word(new Glyph(word, x, y, width, SIZE, 0, style));
                    sheets.getLast().blank();
                }
                x += width + blank;
            }
            newLine();
        }
    }

    private void newLine() {
        y -= LEADING;
        if (y < LEFT) {
            next();
        }
    }
}
