package org.tessera.formats.word;

import java.util.regex.Pattern;
import org.tessera.formats.opc.XmlText;
import org.w3c.dom.Element;

/** Writes the lists of a document again: numbers, signs and indents; words beside a number are not taken. */
final class Numbering {
    /** Signs and places of numbers. Yes: {@code %1.}, {@code (%2)}, a bullet. No: {@code Visit %1}. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%]{0,4}(?:%[1-9][^\\p{L}\\p{N}%]{0,4}){0,9}|o");

    private Numbering() {}

    /** The part that holds the lists. */
    static String write(WordPart part, Formatting formatting) {
        XmlText xml = new XmlText().start("w:numbering").attribute("xmlns:w", Word.SPACE);
        for (Element element : Word.children(part.root())) {
            switch (Word.name(element)) {
                case "abstractNum" -> list(element, formatting, xml);
                case "num" -> number(element, xml);
                default -> {
                }
            }
        }
        return xml.end().toString();
    }

    private static void list(Element list, Formatting formatting, XmlText xml) {
        xml.start("w:abstractNum");
        id(list, "abstractNumId", xml);
        Word.child(list, "multiLevelType").ifPresent(type -> plain(type, xml));
        Word.children(list).stream().filter(level -> Word.name(level).equals("lvl")).forEach(level -> {
            xml.start("w:lvl");
            id(level, "ilvl", xml);
            for (Element child : Word.children(level)) {
                switch (Word.name(child)) {
                    case "start", "numFmt", "lvlRestart", "suff", "lvlJc" -> plain(child, xml);
                    case "lvlText" -> text(child, xml);
                    case "pPr", "rPr" -> formatting.write(child, xml);
                    default -> {
                    }
                }
            }
            xml.end();
        });
        xml.end();
    }

    private static void number(Element number, XmlText xml) {
        xml.start("w:num");
        id(number, "numId", xml);
        Word.child(number, "abstractNumId").ifPresent(reference -> plain(reference, xml));
        for (Element child : Word.children(number)) {
            if (Word.name(child).equals("lvlOverride")) {
                xml.start("w:lvlOverride");
                id(child, "ilvl", xml);
                Word.child(child, "startOverride").ifPresent(start -> plain(start, xml));
                xml.end();
            }
        }
        xml.end();
    }

    private static void text(Element text, XmlText xml) {
        String value = Word.attribute(text, "val");
        xml.start("w:lvlText").attribute("w:val", SIGNS.matcher(value).matches() ? value : "%1.").end();
    }

    private static void plain(Element element, XmlText xml) {
        String value = Word.attribute(element, "val");
        if (Formatting.isPlain(value)) {
            xml.start("w:" + Word.name(element)).attribute("w:val", value).end();
        }
    }

    private static void id(Element element, String name, XmlText xml) {
        String value = Word.attribute(element, name);
        if (Formatting.isPlain(value)) {
            xml.attribute("w:" + name, value);
        }
    }
}
