package org.tessera.formats.word;

import java.util.Set;

/** What an element of a story means for its text, said once for the reader and for the writer. */
enum Role {
    /** Characters. */
    TEXT,
    /** A hyphen at which no line breaks. */
    HYPHEN,
    /** A tab. */
    TAB,
    /** A line break. */
    BREAK,
    /** A sign of a symbol font. */
    SYMBOL,
    /** A paragraph. */
    PARAGRAPH,
    /** A run. */
    RUN,
    /** A row of a table. */
    ROW,
    /** A cell of a table. */
    CELL,
    /** Deleted, or moved elsewhere. */
    DELETED,
    /** Inserted, or moved here. */
    INSERTED,
    /** A shape, a picture, an object. */
    DRAWING,
    /** The paragraphs of a text box. */
    BOX,
    /** The same twice, for old and new programs. */
    ALTERNATIVES,
    /** The code of a field, whose result stands beside it. */
    CODE,
    /** Formatting and other properties, without text. */
    PROPERTIES,
    /** A content control. */
    CONTROL,
    /** A remark in the text's place, or a number that a program writes. */
    NOTHING,
    /** Any other element: what is in it counts. */
    OPEN;

    private static final Set<String> PROPERTY_NAMES = Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "tblGrid",
            "sdtPr", "sdtEndPr", "tblPrEx", "smartTagPr", "customXmlPr", "rubyPr", "other:oMathParaPr", "other:rPr",
            "other:ctrlPr");

    private static final Set<String> NOTHINGS = Set.of("other:posOffset", "other:align", "other:pctWidth",
            "other:pctHeight", "other:pctPosHOffset", "other:pctPosVOffset", "binData", "other:binaryData");

    /** The role of an element. */
    static Role of(String name) {
        return switch (name) {
            case "t", "other:t" -> TEXT;
            case "noBreakHyphen" -> HYPHEN;
            case "tab", "ptab" -> TAB;
            case "br", "cr" -> BREAK;
            case "sym" -> SYMBOL;
            case "p" -> PARAGRAPH;
            case "r" -> RUN;
            case "tr" -> ROW;
            case "tc" -> CELL;
            case "del", "moveFrom" -> DELETED;
            case "ins", "moveTo" -> INSERTED;
            case "drawing", "pict", "object", "altChunk", "control" -> DRAWING;
            case "txbxContent" -> BOX;
            case "other:AlternateContent" -> ALTERNATIVES;
            case "instrText", "delInstrText", "delText" -> CODE;
            case "sdt" -> CONTROL;
            default -> PROPERTY_NAMES.contains(name) ? PROPERTIES : NOTHINGS.contains(name) ? NOTHING : OPEN;
        };
    }
}
