package org.tessera.formats.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Collects what is drawn on one page and tells what of it can be seen. */
final class Canvas {
    /** Type that is smaller is no text that anybody reads, in points. */
    private static final double TINY = 2;

    /** Ink and ground that differ by less look the same. */
    private static final double CONTRAST = 0.08;

    private static final double WHITE = 1;

    /** A ground that is thinner covers no text. */
    private static final double THIN = 1.5;

    /** What a page of text has is far less. */
    private static final int MOST_GROUNDS = 5_000;

    private final Box sheet;
    private final int rotation;
    private final List<Drawn> glyphs = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();
    private double ink;
    private Rectangle2D left = new Rectangle2D.Double();

    private record Drawn(Glyph glyph, boolean hidden, double ink, int after) {}

    /** A filled rectangle; a picture has no lightness that could be compared. */
    private record Ground(Box box, boolean picture, boolean covers) {}

    Canvas(PDPage page) {
        PDRectangle crop = page.getCropBox();
        sheet = new Box(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(), WHITE);
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    /** With which lightness text is drawn from now on, and what of the page is left to be drawn on. */
    void ink(double lightness, Rectangle2D visible) {
        ink = lightness;
        left = visible;
    }

    void glyph(Glyph glyph, boolean hidden) {
        double x = glyph.x() + Math.cos(Math.toRadians(glyph.angle())) * glyph.width() / 2;
        double y = glyph.y() + Math.sin(Math.toRadians(glyph.angle())) * glyph.width() / 2;
        boolean outside = !sheet.holds(x, y)
                || !left.intersects(x - glyph.size(), y - glyph.size(), 2 * glyph.size(), 2 * glyph.size());
        glyphs.add(new Drawn(glyph, hidden || outside || glyph.size() < TINY, ink, grounds.size()));
    }

    /** Words that are said in the place of what is drawn. */
    void spoken(COSDictionary properties) {
        for (COSName key : List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E)) {
            String text = properties.getString(key);
            if (text != null && !text.isBlank()) {
                spoken.add(text);
            }
        }
    }

    void picture(Rectangle2D where, boolean seeThrough) {
        Box box = new Box(where.getX(), where.getY(), where.getWidth(), where.getHeight(), 0.5);
        pictures.add(box);
        grounds.add(new Ground(box, true, !seeThrough));
    }

    void fill(Outline outline, double lightness, boolean covers) {
        for (Rectangle2D each : outline.rectangles()) {
            Box box = new Box(each.getX(), each.getY(), each.getWidth(), each.getHeight(), lightness);
            if (box.thickness() < THIN || grounds.size() >= MOST_GROUNDS) {
                strokes.add(box);
            } else {
                grounds.add(new Ground(box, false, covers));
            }
        }
    }

    void stroke(Outline outline, double width, double lightness) {
        double thick = Math.clamp(width, 0.25, 3);
        for (Rectangle2D each : outline.lines()) {
            strokes.add(new Box(each.getX() - thick / 2, each.getY() - thick / 2, each.getWidth() + thick,
                    each.getHeight() + thick, lightness));
        }
    }

    PageContent content() {
        List<Glyph> visible = new ArrayList<>();
        List<Glyph> hidden = new ArrayList<>();
        int unreadable = 0;
        for (List<Drawn> word : words()) {
            boolean seen = word.stream().anyMatch(drawn -> !drawn.hidden && isSeen(drawn));
            for (Drawn drawn : word) {
                (seen ? visible : hidden).add(drawn.glyph);
                unreadable += seen && drawn.glyph.text().equals(GlyphReader.UNREADABLE) ? 1 : 0;
            }
        }
        List<Box> boxes = new ArrayList<>(strokes);
        grounds.stream().filter(ground -> !ground.picture).map(Ground::box).forEach(boxes::add);
        return new PageContent(sheet, rotation, visible, hidden, boxes, pictures, spoken, unreadable);
    }

    /** Characters that touch: of a word that is cut off at the border of a field, nobody may be given one half. */
    private List<List<Drawn>> words() {
        List<List<Drawn>> words = new ArrayList<>();
        Chunk chunk = null;
        for (Drawn drawn : glyphs) {
            boolean blank = drawn.glyph.isBlank();
            if (chunk == null || blank || !chunk.take(drawn.glyph)) {
                chunk = blank ? null : new Chunk(drawn.glyph);
                words.add(new ArrayList<>());
            }
            words.getLast().add(drawn);
        }
        return words;
    }

    private boolean isSeen(Drawn drawn) {
        Glyph glyph = drawn.glyph;
        double radians = Math.toRadians(glyph.angle());
        double half = glyph.width() / 2;
        double up = glyph.size() / 4;
        double x = glyph.x() + Math.cos(radians) * half - Math.sin(radians) * up;
        double y = glyph.y() + Math.sin(radians) * half + Math.cos(radians) * up;
        double ground = WHITE;
        for (int index = grounds.size() - 1; index >= 0; index--) {
            Ground each = grounds.get(index);
            if (each.box.holds(x, y)) {
                if (index >= drawn.after && each.covers) {
                    return false;
                }
                if (index < drawn.after) {
                    return each.picture || Math.abs(drawn.ink - each.box.lightness()) > CONTRAST;
                }
            }
        }
        return Math.abs(drawn.ink - ground) > CONTRAST;
    }
}
