package org.tessera.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Gives one face for all fonts that a document names and does not bring. The library would look through the fonts of the
 * machine instead and write down what it found in the person's home folder.
 */
final class OwnFonts implements FontMapper {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Read once; it is never changed. */
    static final OwnFonts ONLY = new OwnFonts();

    private final TrueTypeFont face;

    private OwnFonts() {
        try {
            face = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        } catch (IOException damaged) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "font");
        }
    }

    /** Liberation Sans, which the library brings. */
    static byte[] bytes() throws IOException {
        try (InputStream in = OwnFonts.class.getResourceAsStream(LIBERATION)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, "font");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face, true);
    }

    @Override
    public CIDFontMapping getCIDFont(@Nullable String name, @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, face, true);
    }
}
