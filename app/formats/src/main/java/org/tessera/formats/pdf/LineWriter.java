package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tessera.formats.PlaceEdits;

/**
 * Puts a line onto a new page. A stretch between two wide gaps in which nothing is replaced keeps the place and width of
 * each word. A stretch in which something is replaced is set anew, from a begin that is rounded: the widths of what was left
 * out, and of the gaps beside it, would otherwise tell which name it was (Bland, Iyer and Levchenko, "Story Beyond the Eye:
 * Glyph Positions Break PDF Text Redaction", PETS 2023).
 */
final class LineWriter {
    /** The begin of a stretch that is set anew is rounded to this, in points. */
    private static final double STEP = 12;

    /** A blank, in parts of the type's size. */
    private static final double BLANK = 0.3;

    /** Type is not squeezed further; it becomes smaller then. */
    private static final double NARROWEST = 0.6;

    private static final double SMALLEST = 3;

    private static final double MARGIN = 14;

    private final Sheet sheet;
    private final Faces faces;

    /** Characters of a stretch that is set anew. */
    private record Piece(String text, Glyph.Style style, boolean instead, boolean blankBefore) {}

    LineWriter(Sheet sheet, Faces faces) {
        this.sheet = sheet;
        this.faces = faces;
    }

    void write(Line line, List<PlaceEdits.Edit> edits) throws IOException {
        int offset = 0;
        int from = 0;
        List<Glyph> glyphs = line.glyphs();
        for (int index = 0; index <= glyphs.size(); index++) {
            boolean gap = index < glyphs.size() && glyphs.get(index).text().equals(Line.WIDE);
            if (index == glyphs.size() || gap) {
                List<Glyph> stretch = glyphs.subList(from, index);
                double edge = gap ? glyphs.get(index + 1).along() - stretch.getFirst().size() / 2
                        : sheet.edge(line.angle()) - MARGIN;
                stretch(stretch, offset, edits, edge);
                sheet.blank();
                from = index + 1;
                offset += length(stretch) + Line.WIDE.length();
            }
        }
    }

    private void stretch(List<Glyph> glyphs, int offset, List<PlaceEdits.Edit> edits, double edge) throws IOException {
        int end = offset + length(glyphs);
        List<PlaceEdits.Edit> own = edits.stream()
                .filter(edit -> edit.start() < end && edit.end() > offset)
                .map(edit -> new PlaceEdits.Edit(Math.max(0, edit.start() - offset), Math.min(end, edit.end()) - offset,
                        edit.start() >= offset ? edit.by() : ""))
                .toList();
        if (own.isEmpty()) {
            keep(glyphs);
        } else {
            set(glyphs, pieces(glyphs, own), edge);
        }
    }

    private static int length(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(glyph -> glyph.text().length()).sum();
    }

    /** Each word at its place. */
    private void keep(List<Glyph> glyphs) throws IOException {
        int from = 0;
        for (int index = 1; index <= glyphs.size(); index++) {
            if (index == glyphs.size() || !joins(glyphs.get(index - 1), glyphs.get(index))) {
                Glyph first = glyphs.get(from);
                if (first.isBlank()) {
                    sheet.blank();
                } else {
                    StringBuilder text = new StringBuilder();
                    glyphs.subList(from, index).forEach(glyph -> text.append(glyph.text()));
                    Glyph last = glyphs.get(index - 1);
                    sheet.word(new Glyph(faces.drawable(text.toString(), first.style()), first.x(), first.y(),
                            Math.max(last.along() + last.width() - first.along(), first.size() / 10), first.size(),
                            first.angle(), first.style()));
                }
                from = index;
            }
        }
    }

    /** Whether two characters are of one word in one cut on one baseline. */
    private static boolean joins(Glyph one, Glyph next) {
        return one.isBlank() == next.isBlank() && one.style() == next.style()
                && Math.abs(one.size() - next.size()) < 0.5 && Math.abs(one.across() - next.across()) < 0.5;
    }

    private List<Piece> pieces(List<Glyph> glyphs, List<PlaceEdits.Edit> edits) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Glyph.Style> styles = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
            styles.addAll(java.util.Collections.nCopies(glyph.text().length(), glyph.style()));
        }
        List<Piece> pieces = new ArrayList<>();
        boolean blank = false;
        int from = 0;
        for (PlaceEdits.Edit edit : edits) {
            blank = words(text.substring(from, edit.start()), styles.subList(from, edit.start()), pieces, blank);
            if (!edit.by().isBlank()) {
                pieces.add(new Piece(faces.drawable(edit.by(), Glyph.Style.PLAIN), Glyph.Style.PLAIN, true, blank));
                blank = false;
            }
            from = edit.end();
        }
        words(text.substring(from), styles.subList(from, styles.size()), pieces, blank);
        return pieces;
    }

    /** The words of kept text; whether a blank stands behind the last. */
    private boolean words(String text, List<Glyph.Style> styles, List<Piece> pieces, boolean blankBefore)
            throws IOException {
        boolean blank = blankBefore;
        int from = 0;
        for (int index = 0; index <= text.length(); index++) {
            boolean ends = index == text.length() || text.charAt(index) == ' '
                    || (index > from && styles.get(index) != styles.get(index - 1));
            if (ends && index > from) {
                Glyph.Style style = styles.get(from);
                pieces.add(new Piece(faces.drawable(text.substring(from, index), style), style, false, blank));
                blank = false;
                from = index;
            }
            if (index < text.length() && text.charAt(index) == ' ') {
                blank = true;
                from = index + 1;
            }
        }
        return blank;
    }

    private void set(List<Glyph> glyphs, List<Piece> pieces, double edge) throws IOException {
        Glyph first = glyphs.getFirst();
        double start = Math.floor(first.along() / STEP) * STEP;
        double natural = 0;
        for (Piece piece : pieces) {
            natural += faces.width(piece.text, piece.style) + (piece.blankBefore ? BLANK : 0);
        }
        double squeeze = Math.min(1, (edge - start) / Math.max(1, natural * first.size()));
        double size = squeeze >= NARROWEST ? first.size()
                : Math.clamp(first.size() * squeeze / NARROWEST, Math.min(SMALLEST, first.size()), first.size());
        double narrow = Math.max(squeeze, NARROWEST);
        double along = start;
        for (Piece piece : pieces) {
            if (piece.blankBefore) {
                sheet.blank();
                along += BLANK * size * narrow;
            }
            double width = faces.width(piece.text, piece.style) * size * narrow;
            Glyph word = at(along, first, piece, width, size);
            sheet.word(word);
            if (piece.instead) {
                sheet.mark(word);
            }
            along += width;
        }
    }

    private static Glyph at(double along, Glyph line, Piece piece, double width, double size) {
        double radians = Math.toRadians(line.angle());
        double across = line.across();
        return new Glyph(piece.text, along * Math.cos(radians) - across * Math.sin(radians),
                along * Math.sin(radians) + across * Math.cos(radians), width, size, line.angle(), piece.style);
    }
}
