package org.tessera.formats.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.tessera.formats.SymbolFont;

/** The table of fonts of an RTF file: in which character set the bytes of each are. */
final class Fonts {
    /** The {@code \fcharset} of fonts of signs. */
    private static final int SIGNS = 2;

    private static final int LONGEST_NAME = 80;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int entry;

    /** The entry of a font begins. */
    void entry(int number) {
        entry = number;
        name.setLength(0);
    }

    /** The character set of the entry. */
    void charset(int number, Charset page) {
        charsets.put(entry, number == SIGNS ? new SymbolCharset(SymbolFont.OTHER) : CodePages.ofFont(number, page));
    }

    /** A byte of the name of the entry, which a semicolon ends. */
    void name(int octet) {
        if (octet == ';') {
            SymbolFont.named(name.toString()).ifPresent(font -> charsets.put(entry, new SymbolCharset(font)));
            name.setLength(0);
        } else if (name.length() < LONGEST_NAME) {
            name.append((char) octet);
        }
    }

    /** The character set of a font; that of the page if the font has none. */
    Charset of(int number, Charset page) {
        return charsets.getOrDefault(number, page);
    }
}
