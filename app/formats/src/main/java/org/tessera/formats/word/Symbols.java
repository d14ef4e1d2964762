package org.tessera.formats.word;

import java.util.Locale;
import org.w3c.dom.Element;

/** The signs of symbol fonts that forms are made with, as characters that every font has. */
final class Symbols {
    private Symbols() {}

    /** A ticked or empty box, a tick; a bullet for any other sign. */
    static String of(Element symbol) {
        String code = Word.attribute(symbol, "char").toUpperCase(Locale.ROOT);
        return switch (code.length() == 4 ? code.substring(2) : code) {
            case "FE", "FD", "78", "53", "54" -> "\u2612";
            case "A8", "6F", "A3", "2A" -> "\u2610";
            case "FC", "50" -> "\u2713";
            default -> "\u2022";
        };
    }
}
