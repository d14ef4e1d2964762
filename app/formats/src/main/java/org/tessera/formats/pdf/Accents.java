package org.tessera.formats.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts accents that were drawn by themselves onto the letters that they were drawn over. */
final class Accents {
    /** Accents with a width of their own, and the combining characters that mean the same. */
    private static final Map<String, String> COMBINING = Map.ofEntries(Map.entry("\u00B4", "\u0301"),
            Map.entry("`", "\u0300"), Map.entry("^", "\u0302"), Map.entry("\u02C6", "\u0302"),
            Map.entry("\u00A8", "\u0308"), Map.entry("~", "\u0303"), Map.entry("\u02DC", "\u0303"),
            Map.entry("\u02DA", "\u030A"), Map.entry("\u00B8", "\u0327"), Map.entry("\u02C7", "\u030C"),
            Map.entry("\u00AF", "\u0304"), Map.entry("\u02D8", "\u0306"), Map.entry("\u02DB", "\u0328"),
            Map.entry("\u02D9", "\u0307"), Map.entry("\u02DD", "\u030B"));

    private Accents() {}

    /** The characters in the order in which they are drawn, accents joined with their letters. */
    static List<Glyph> joined(List<Glyph> drawn) {
        List<Glyph> joined = new ArrayList<>(drawn.size());
        for (int index = 0; index < drawn.size(); index++) {
            Glyph glyph = drawn.get(index);
            String mark = mark(glyph);
            if (mark.isEmpty()) {
                joined.add(glyph);
            } else if (!joined.isEmpty() && isOver(glyph, joined.getLast())) {
                joined.set(joined.size() - 1, with(joined.getLast(), mark));
            } else if (index + 1 < drawn.size() && isOver(glyph, drawn.get(index + 1))) {
                joined.add(with(drawn.get(index + 1), mark));
                index++;
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static String mark(Glyph glyph) {
        String text = glyph.text();
        boolean combines = text.length() == 1 && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
        return combines ? text : COMBINING.getOrDefault(text, "");
    }

    private static boolean isOver(Glyph accent, Glyph letter) {
        if (accent.angle() != letter.angle() || !Character.isLetter(letter.text().codePointAt(0))) {
            return false;
        }
        double middle = accent.along() + accent.width() / 2;
        boolean near = Math.abs(accent.across() - letter.across()) < letter.size() * 0.6;
        boolean combines = !COMBINING.containsKey(accent.text());
        double slack = combines ? letter.size() * 0.5 : 0;
        return near && middle > letter.along() - slack && middle < letter.along() + letter.width() + slack;
    }

    private static Glyph with(Glyph letter, String mark) {
        String text = Normalizer.normalize(letter.text() + mark, Normalizer.Form.NFC);
        return new Glyph(text, letter.x(), letter.y(), letter.width(), letter.size(), letter.angle(), letter.style());
    }
}
