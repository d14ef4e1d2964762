package org.tessera.formats.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Makes characters out of what a font draws. */
final class GlyphReader {
    /** What stands for a shape that no table of its font explains. */
    static final String UNREADABLE = "\uFFFD";

    private GlyphReader() {}

    static Glyph read(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        double run = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double rise = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double size = font instanceof PDType3Font ? rise * 1000 * Math.abs(font.getFontMatrix().getScaleY()) : rise;
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double width = Math.abs(advance.getX()) * run;
        return new Glyph(text(font, code), matrix.getTranslateX(), matrix.getTranslateY(), width > 0 ? width : size / 2,
                size, Math.floorMod((int) Math.round(angle), 360), style(font));
    }

    private static String text(PDFont font, int code) {
        String text = unicode(font, code);
        if (text == null || text.isEmpty() || text.codePoints().anyMatch(GlyphReader::isNothing)) {
            return UNREADABLE;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= 0xFB00 && point <= 0xFB06) {
                plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
                plain.append(' ');
            } else if (Character.getType(point) != Character.FORMAT || point == 0xAD) {
                plain.appendCodePoint(point == 0xAD || point == 0x2010 || point == 0x2011 ? '-' : point);
            }
        });
        return plain.isEmpty() ? " " : plain.toString();
    }

    private static @Nullable String unicode(PDFont font, int code) {
        String text = font.toUnicode(code);
        boolean plain = font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code >= 32 && code < 127;
        return text == null && plain ? Character.toString(code) : text;
    }

    /** Neither a tab nor a line end is among them: fonts that name one mean a blank. */
    private static boolean isNothing(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && !Character.isWhitespace(point)) || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static Glyph.Style style(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (name.contains("bold") || name.contains("black") || name.contains("semib")) {
            return Glyph.Style.BOLD;
        }
        if (name.contains("italic") || name.contains("oblique")) {
            return Glyph.Style.ITALIC;
        }
        boolean fixed = name.contains("courier") || name.contains("mono")
                || (descriptor != null && descriptor.isFixedPitch());
        return fixed ? Glyph.Style.MONO : Glyph.Style.PLAIN;
    }
}
