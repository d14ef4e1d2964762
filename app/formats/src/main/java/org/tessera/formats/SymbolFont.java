package org.tessera.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fonts whose signs are not those of their codes: an {@code m} in Symbol is a micro sign. Read as letters they would turn
 * micrograms into milligrams; what is not known becomes {@code U+FFFD}, never a letter.
 */
public enum SymbolFont {
    /** Greek and mathematics. */
    SYMBOL,
    /** Boxes, ticks and arrows. */
    WINGDINGS,
    /** More boxes and ticks. */
    WINGDINGS_2,
    /** Any other font of signs, none of which is known. */
    OTHER;

    /** What stands for a sign that is not known. */
    public static final char UNKNOWN = '\uFFFD';

    private static final int FIRST = 0x20;
    private static final int PRIVATE = 0xF000;

    /** The encoding that is built into the font Symbol, from 0x20 to 0xFF (Adobe, Symbol encoding). */
    private static final String ADOBE = " !\u2200#\u2203%&\u220B()\u2217+,\u2212./0123456789:;<=>?"
            + "\u2245\u0391\u0392\u03A7\u0394\u0395\u03A6\u0393\u0397\u0399\u03D1\u039A\u039B\u039C\u039D\u039F"
            + "\u03A0\u0398\u03A1\u03A3\u03A4\u03A5\u03C2\u03A9\u039E\u03A8\u0396[\u2234]\u22A5_"
            + "\u203E\u03B1\u03B2\u03C7\u03B4\u03B5\u03C6\u03B3\u03B7\u03B9\u03D5\u03BA\u03BB\u00B5\u03BD\u03BF"
            + "\u03C0\u03B8\u03C1\u03C3\u03C4\u03C5\u03D6\u03C9\u03BE\u03C8\u03B6{|}\u223C\uFFFD" + "\uFFFD".repeat(32)
            + "\u20AC\u03D2\u2032\u2264\u2044\u221E\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193"
            + "\u00B0\u00B1\u2033\u2265\u00D7\u221D\u2202\u2022\u00F7\u2260\u2261\u2248\u2026\u23D0\u23AF\u21B5"
            + "\u2135\u2111\u211C\u2118\u2297\u2295\u2205\u2229\u222A\u2283\u2287\u2284\u2282\u2286\u2208\u2209"
            + "\u2220\u2207\u00AE\u00A9\u2122\u220F\u221A\u22C5\u00AC\u2227\u2228\u21D4\u21D0\u21D1\u21D2\u21D3"
            + "\u25CA\u2329\u00AE\u00A9\u2122\u2211\u239B\u239C\u239D\u23A1\u23A2\u23A3\u23A7\u23A8\u23A9\u23AA"
            + "\uFFFD\u232A\u222B\u2320\u23AE\u2321\u239E\u239F\u23A0\u23A4\u23A5\u23A6\u23AB\u23AC\u23AD\uFFFD";

    /** The signs of Wingdings that forms and lists are made with. */
    private static final Map<Integer, Character> DINGBATS = Map.ofEntries(Map.entry(0x4A, '\u263A'),
            Map.entry(0x4C, '\u2639'), Map.entry(0x6C, '\u25CF'), Map.entry(0x6E, '\u25A0'), Map.entry(0x6F, '\u2610'),
            Map.entry(0x71, '\u2751'), Map.entry(0x75, '\u25C6'), Map.entry(0x76, '\u2756'), Map.entry(0x78, '\u2612'),
            Map.entry(0x9F, '\u2022'), Map.entry(0xA7, '\u25AA'), Map.entry(0xA8, '\u2610'), Map.entry(0xD8, '\u27A2'),
            Map.entry(0xDF, '\u2190'), Map.entry(0xE0, '\u2192'), Map.entry(0xE1, '\u2191'), Map.entry(0xE2, '\u2193'),
            Map.entry(0xE8, '\u2794'), Map.entry(0xFB, '\u2717'), Map.entry(0xFC, '\u2713'), Map.entry(0xFD, '\u2612'),
            Map.entry(0xFE, '\u2611'));

    private static final Map<Integer, Character> MORE_DINGBATS = Map.ofEntries(Map.entry(0x2A, '\u2610'),
            Map.entry(0x30, '\u2610'), Map.entry(0x4F, '\u2717'), Map.entry(0x50, '\u2713'), Map.entry(0x51, '\u2612'),
            Map.entry(0x52, '\u2611'), Map.entry(0x53, '\u2612'), Map.entry(0x54, '\u2612'), Map.entry(0xA3, '\u2610'));

    /** The font of a name, if it is one of signs; {@code Segoe UI Symbol} is none, its letters are letters. */
    public static Optional<SymbolFont> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "symbol", "symbolmt", "symbol mt", "symbolps", "standard symbols ps", "standard symbols l" ->
                Optional.of(SYMBOL);
            case "wingdings" -> Optional.of(WINGDINGS);
            case "wingdings 2" -> Optional.of(WINGDINGS_2);
            case "wingdings 3", "webdings", "zapfdingbats", "zapf dingbats", "itc zapf dingbats", "monotype sorts",
                    "marlett", "mt extra" ->
                Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    /**
     * The sign of a code.
     *
     * @param code in the font, also from the private area of Unicode where some programs put it ({@code U+F06D})
     */
    public char sign(int code) {
        int own = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
        if (own <= FIRST) {
            return (char) own;
        }
        boolean known = own > FIRST && own <= 0xFF;
        return switch (this) {
            case SYMBOL -> known ? ADOBE.charAt(own - FIRST) : UNKNOWN;
            case WINGDINGS -> DINGBATS.getOrDefault(own, UNKNOWN);
            case WINGDINGS_2 -> MORE_DINGBATS.getOrDefault(own, UNKNOWN);
            case OTHER -> UNKNOWN;
        };
    }

    /** A character that a document writes in this font; what no such font holds, a hard blank say, is left. */
    public char read(char one) {
        boolean coded = (one <= 0xFF && one != '\u00A0') || (one >= PRIVATE && one <= PRIVATE + 0xFF);
        return coded ? sign(one) : one;
    }

    /** Text that a document writes in this font, sign by sign. */
    public String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            read.append(read(text.charAt(index)));
        }
        return read.toString();
    }
}
