package org.tessera.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts characters into reading order by where they stand and not by when they were drawn, so that a name is whole even if
 * its letters were drawn in another order. Text of another direction than the page's comes behind the rest.
 */
final class PageLayout {
    /** A gap as between columns, in parts of the type's size. */
    private static final double WIDE = 1.5;

    /** From this much on, in parts of the type's size, a blank line stands between two lines. */
    private static final double PARAGRAPH = 1.8;

    private PageLayout() {}

    /** The lines of a page. */
    static List<Line> lines(List<Glyph> drawn, int rotation) {
        Map<Integer, List<Chunk>> directions = new TreeMap<>(
                Comparator.<Integer>comparingInt(angle -> Math.floorMod(angle - rotation, 360)));
        for (Chunk chunk : chunks(drawn)) {
            directions.computeIfAbsent(chunk.first().angle(), first -> new ArrayList<>()).add(chunk);
        }
        List<Line> lines = new ArrayList<>();
        directions.forEach((angle, chunks) -> {
            for (List<Chunk> row : rows(chunks)) {
                lines.add(new Line(angle, read(row)));
            }
        });
        return lines;
    }

    /** Whether a blank line stands between two lines. */
    static boolean apart(Line above, Line below) {
        return above.angle() != below.angle()
                || above.across() - below.across() > PARAGRAPH * Math.max(above.size(), below.size());
    }

    private static List<Chunk> chunks(List<Glyph> drawn) {
        List<Chunk> chunks = new ArrayList<>();
        for (Glyph glyph : Accents.joined(drawn)) {
            if (glyph.isBlank()) {
                if (!chunks.isEmpty() && Math.abs(glyph.along() - chunks.getLast().end()) < 0.5 * glyph.size()) {
                    chunks.getLast().blank();
                }
            } else if (chunks.isEmpty() || !chunks.getLast().take(glyph)) {
                chunks.add(new Chunk(glyph));
            }
        }
        return chunks;
    }

    /** Chunks that stand beside each other, from top to bottom, each row from left to right. */
    private static List<List<Chunk>> rows(List<Chunk> chunks) {
        List<Chunk> falling = new ArrayList<>(chunks);
        falling.sort(Comparator.comparingDouble(Chunk::across).reversed());
        List<List<Chunk>> rows = new ArrayList<>();
        double across = 0;
        double size = 0;
        for (Chunk chunk : falling) {
            if (rows.isEmpty() || across - chunk.across() > reach(size, chunk.size())) {
                rows.add(new ArrayList<>());
                across = chunk.across();
                size = chunk.size();
            } else if (chunk.size() > 1.1 * size) {
                across = chunk.across();
                size = chunk.size();
            }
            rows.getLast().add(chunk);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Chunk::start)));
        return rows;
    }

    /** How far apart two baselines of one row may be: a raised figure belongs to its word, a small line to no headline. */
    private static double reach(double one, double other) {
        double larger = Math.max(one, other);
        double smaller = Math.min(one, other);
        return smaller * 2 < larger ? 0.4 * smaller : 0.36 * larger;
    }

    private static List<Glyph> read(List<Chunk> row) {
        List<Glyph> read = new ArrayList<>();
        Chunk last = row.getFirst();
        read.addAll(last.glyphs());
        double end = last.end();
        for (Chunk next : row.subList(1, row.size())) {
            if (last.isDrawnAgain(next)) {
                continue;
            }
            double size = Math.max(last.size(), next.size());
            double gap = next.start() - end;
            if (gap > WIDE * size) {
                read.add(blank(last, Line.WIDE, gap));
            } else if (last.blankBehind() || gap > Chunk.BLANK * size || gap < -Chunk.OVERLAP * size) {
                read.add(blank(last, " ", gap));
            }
            read.addAll(next.glyphs());
            end = Math.max(end, next.end());
            last = next;
        }
        return read;
    }

    private static Glyph blank(Chunk behind, String text, double gap) {
        Glyph glyph = behind.glyphs().getLast();
        double radians = Math.toRadians(glyph.angle());
        return new Glyph(text, glyph.x() + Math.cos(radians) * glyph.width(),
                glyph.y() + Math.sin(radians) * glyph.width(), Math.max(0, gap), glyph.size(), glyph.angle(),
                glyph.style());
    }
}
