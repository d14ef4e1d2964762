package org.tessera.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The faces that a new document is drawn in. They lie in it, each with the characters that it draws. */
final class Faces {
    private static final String FOLDER = "/org/tessera/assets/fonts/";
    private static final String REPLACEMENT = "\uFFFD";

    private final PDDocument document;
    private final Map<Glyph.Style, Face> faces = new EnumMap<>(Glyph.Style.class);
    private final Face widest;

    private record Face(PDType0Font font, CmapLookup characters) {
        boolean has(int point) {
            return characters.getGlyphId(point) != 0;
        }
    }

    /** Characters of one word that one face has. */
    record Part(PDType0Font font, String text, double width) {}

    Faces(PDDocument document) throws IOException {
        FontMappers.set(OwnFonts.ONLY);
        this.document = document;
        widest = face(OwnFonts.bytes());
    }

    private Face of(Glyph.Style style) throws IOException {
        Face face = faces.get(style);
        if (face == null) {
            face = face(WoffFont.unpack(resource(switch (style) {
                case PLAIN -> "IBMPlexSans-Regular.woff";
                case BOLD -> "IBMPlexSans-SemiBold.woff";
                case ITALIC -> "IBMPlexSans-Italic.woff";
                case MONO -> "IBMPlexMono-Regular.woff";
            })));
            faces.put(style, face);
        }
        return face;
    }

    private Face face(byte[] trueType) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(trueType));
        return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Faces.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, "font");
            }
            return in.readAllBytes();
        }
    }

    /**
     * A text in characters that the faces have. What has no meaning outside of its own font becomes U+FFFD.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_NOT_REDACTABLE} if a letter, digit or sign would be lost; the
     *     detail names its script
     */
    String drawable(String text, Glyph.Style style) throws IOException {
        StringBuilder drawable = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            drawable.append(drawable(point, of(style)));
        }
        return drawable.toString();
    }

    private String drawable(int point, Face face) {
        if (point == ' ' || face.has(point) || widest.has(point)) {
            return Character.toString(point);
        }
        String alike = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        if (alike.codePoints().allMatch(each -> face.has(each) || widest.has(each))) {
            return alike;
        }
        int type = Character.getType(point);
        if (type == Character.PRIVATE_USE || type == Character.CONTROL || type == Character.FORMAT
                || point == REPLACEMENT.codePointAt(0) || type == Character.UNASSIGNED) {
            return face.has(REPLACEMENT.codePointAt(0)) || widest.has(REPLACEMENT.codePointAt(0)) ? REPLACEMENT : "?";
        }
        throw new ProblemException(ProblemCode.DOCUMENT_NOT_REDACTABLE,
                "no typeface for " + Character.UnicodeScript.of(point));
    }

    /** A drawable text cut up by the faces that have its characters. */
    List<Part> parts(String drawable, Glyph.Style style) throws IOException {
        List<Part> parts = new ArrayList<>();
        Face face = of(style);
        int from = 0;
        while (from < drawable.length()) {
            boolean own = hasOwn(face, drawable.codePointAt(from));
            int to = from;
            while (to < drawable.length() && hasOwn(face, drawable.codePointAt(to)) == own) {
                to += Character.charCount(drawable.codePointAt(to));
            }
            PDType0Font font = own ? face.font : widest.font;
            String text = drawable.substring(from, to);
            parts.add(new Part(font, text, font.getStringWidth(text) / 1000));
            from = to;
        }
        return parts;
    }

    private static boolean hasOwn(Face face, int point) {
        return point == ' ' || face.has(point);
    }

    /** How wide a drawable text is at size 1. */
    double width(String drawable, Glyph.Style style) throws IOException {
        return parts(drawable, style).stream().mapToDouble(Part::width).sum();
    }
}
