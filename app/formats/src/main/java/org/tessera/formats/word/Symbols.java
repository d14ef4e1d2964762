package org.tessera.formats.word;

import java.util.Optional;
import org.tessera.formats.SymbolFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The signs of symbol fonts, as characters that every font has. */
final class Symbols {
    /** Characters from here on are in the second font of a run (ECMA-376 part 1, 17.3.2.26). */
    private static final char HIGH = 0x80;

    private Symbols() {}

    /** The sign of a symbol element; a replacement character if its font or its code is not known. */
    static String of(Element symbol) {
        SymbolFont font = SymbolFont.named(Word.attribute(symbol, "font")).orElse(SymbolFont.OTHER);
        try {
            return String.valueOf(font.sign(Integer.parseInt(Word.attribute(symbol, "char"), 16)));
        } catch (NumberFormatException noCode) {
            return String.valueOf(SymbolFont.UNKNOWN);
        }
    }

    /** Changes the texts of runs that are set in such a font, sign for sign. */
    static void translate(Element element) {
        if (Word.name(element).equals("r")) {
            Word.child(element, "rPr").ifPresent(properties -> run(element, properties));
        }
        Word.children(element).forEach(Symbols::translate);
    }

    private static void run(Element run, Element properties) {
        Optional<Element> fonts = Word.child(properties, "rFonts");
        if (fonts.isEmpty()) {
            return;
        }
        boolean complex = Word.isOn(properties, "cs") || Word.isOn(properties, "rtl");
        Optional<SymbolFont> low = SymbolFont.named(Word.attribute(fonts.get(), complex ? "cs" : "ascii"));
        Optional<SymbolFont> high = SymbolFont.named(Word.attribute(fonts.get(), complex ? "cs" : "hAnsi"));
        if (low.isEmpty() && high.isEmpty()) {
            return;
        }
        for (Element child : Word.children(run)) {
            String name = Word.name(child);
            if (name.equals("t") || name.equals("delText")) {
                text(child, low, high);
            }
        }
    }

    private static void text(Element element, Optional<SymbolFont> low, Optional<SymbolFont> high) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                StringBuilder read = new StringBuilder();
                for (char one : text.getData().toCharArray()) {
                    Optional<SymbolFont> font = one < HIGH ? low : high;
                    read.append(font.map(known -> known.read(one)).orElse(one));
                }
                text.setData(read.toString());
            }
        }
    }
}
