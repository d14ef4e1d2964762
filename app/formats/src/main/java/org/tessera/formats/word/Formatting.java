package org.tessera.formats.word;

import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.formats.opc.XmlText;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Writes formatting again, element by element and value by value, as far as it is known to be formatting: numbers, colours
 * and the words of the standard. Names that a person gave to styles and fonts are not among them.
 */
final class Formatting {
    private static final Set<String> ELEMENTS = Set.of("pPr", "rPr", "tblPr", "tblPrEx", "trPr", "tcPr", "sectPr",
            "tblGrid", "gridCol", "pStyle", "rStyle", "tblStyle", "keepNext", "keepLines", "pageBreakBefore",
            "widowControl", "numPr", "ilvl", "numId", "pBdr", "top", "bottom", "left", "right", "start", "end",
            "between", "bar", "insideH", "insideV", "tl2br", "tr2bl", "shd", "tabs", "tab", "spacing", "ind",
            "contextualSpacing", "jc", "textAlignment", "outlineLvl", "bidi", "rFonts", "b", "bCs", "i", "iCs", "caps",
            "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "color", "w", "kern",
            "position", "sz", "szCs", "highlight", "u", "bdr", "vertAlign", "rtl", "cs", "em", "lang", "tblW",
            "tblCellSpacing", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "bidiVisual", "cantSplit",
            "trHeight", "tblHeader", "gridBefore", "gridAfter", "tcW", "gridSpan", "vMerge", "hMerge", "tcBorders",
            "noWrap", "tcMar", "textDirection", "vAlign", "type", "pgSz", "pgMar", "pgNumType", "cols", "col",
            "titlePg", "docGrid", "footnotePr", "endnotePr", "numFmt", "numRestart", "numStart", "pos", "tblStylePr");

    private static final Set<String> ATTRIBUTES = Set.of("val", "w", "h", "type", "fill", "color", "sz", "space",
            "line", "lineRule", "before", "after", "beforeAutospacing", "afterAutospacing", "left", "right", "start",
            "end", "firstLine", "hanging", "top", "bottom", "header", "footer", "gutter", "orient", "num", "equalWidth",
            "fmt", "pos", "leader", "hRule", "linePitch", "firstRow", "lastRow", "firstColumn", "lastColumn", "noHBand",
            "noVBand", "ascii", "hAnsi", "cs", "eastAsia", "bidi");

    /** A number, a measure or a colour. Yes: {@code -240}, {@code 12pt}, {@code 4F81BD}. No: {@code Ferrante}. */
    private static final Pattern NUMBER = Pattern
            .compile("-?[0-9]{1,6}(?:\\.[0-9]{1,3})?(?:%|pt|in|cm|mm)?|[0-9A-F]{6}");

    /** A language. Yes: {@code en-US}. No: {@code English}. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");

    /** The words of the standard for these elements (ECMA-376 part 1, 17.18). */
    private static final Set<String> WORDS = Set.of("true", "false", "on", "off", "auto", "none", "nil", "single",
            "double", "dotted", "dashed", "thick", "wave", "words", "center", "left", "right", "both", "start", "end",
            "distribute", "top", "bottom", "baseline", "superscript", "subscript", "dxa", "pct", "fixed", "autofit",
            "restart", "continue", "exact", "atLeast", "clear", "decimal", "bar", "num", "dot", "hyphen", "underscore",
            "nextPage", "continuous", "evenPage", "oddPage", "nextColumn", "portrait", "landscape", "default", "even",
            "first", "btLr", "tbRl", "lrTb", "black", "blue", "cyan", "green", "magenta", "red", "yellow", "white",
            "darkBlue", "darkCyan", "darkGreen", "darkMagenta", "darkRed", "darkYellow", "darkGray", "lightGray",
            "lowerRoman", "upperRoman", "lowerLetter", "upperLetter", "bullet", "ordinal", "cardinalText",
            "ordinalText", "chicago", "pageBottom", "beneathText", "sectEnd", "docEnd", "eachSect", "eachPage", "lines",
            "pct5", "pct10", "pct15", "pct20", "pct25", "solid", "tab", "space", "nothing", "firstRow", "lastRow",
            "firstCol", "lastCol", "band1Horz", "band2Horz", "band1Vert", "band2Vert", "wholeTable", "paragraph",
            "character", "table", "numbering", "multilevel", "singleLevel", "hybridMultilevel", "separator",
            "continuationSeparator", "textWrapping", "page", "column");

    private static final Set<String> FONTS = Set.of("Arial", "Arial Narrow", "Calibri", "Calibri Light", "Cambria",
            "Cambria Math", "Courier New", "Georgia", "Helvetica", "Liberation Sans", "Liberation Serif", "Segoe UI",
            "Tahoma", "Times New Roman", "Verdana", "Aptos", "Aptos Display", "Garamond", "Consolas");

    private final StyleNames styles;

    Formatting(StyleNames styles) {
        this.styles = styles;
    }

    /** Writes what is known of an element and of what is below it. */
    void write(Element element, XmlText xml) {
        String name = Word.name(element);
        if (!ELEMENTS.contains(name) || isHiding(element)) {
            return;
        }
        if (name.endsWith("Style") && name.length() > 5) {
            styles.of(Word.attribute(element, "val"))
                    .ifPresent(id -> xml.start("w:" + name).attribute("w:val", id).end());
            return;
        }
        xml.start("w:" + name);
        attributes(element, xml);
        Word.children(element).forEach(child -> write(child, xml));
        xml.end();
    }

    private static boolean isHiding(Element element) {
        return Word.name(element).equals("vanish") || Word.name(element).equals("specVanish");
    }

    /** Writes the attributes of an element that was opened, as far as they are known to be formatting. */
    void attributes(Element element, XmlText xml) {
        for (Attr attribute : Word.attributes(element)) {
            String local = attribute.getLocalName();
            if (ATTRIBUTES.contains(local) && isWord(attribute) && isSafe(element, attribute.getValue())) {
                xml.attribute("w:" + local, attribute.getValue());
            }
        }
    }

    private static boolean isWord(Attr attribute) {
        return attribute.getNamespaceURI() != null && attribute.getNamespaceURI().contains("wordprocessingml/");
    }

    private static boolean isSafe(Element element, String value) {
        return switch (Word.name(element)) {
            case "rFonts" -> FONTS.contains(value);
            case "lang" -> LANGUAGE.matcher(value).matches();
            default -> isPlain(value);
        };
    }

    /** Whether a value is a number, a colour or a word of the standard. */
    static boolean isPlain(String value) {
        return NUMBER.matcher(value).matches() || WORDS.contains(value);
    }
}
