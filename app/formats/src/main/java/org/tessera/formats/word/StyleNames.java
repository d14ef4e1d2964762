package org.tessera.formats.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.formats.opc.XmlText;
import org.w3c.dom.Element;

/** The styles of a document under numbers: a style that a person named may carry a person's name. */
final class StyleNames {
    /** Names that every copy of the program has. Yes: {@code heading 2}, {@code Normal}. No: {@code Ferrante heading}. */
    private static final Pattern BUILT_IN = Pattern.compile("(?i)normal|heading [1-9]|title|subtitle|list paragraph"
            + "|table grid|normal table|no list|header|footer|footnote text|endnote text|footnote reference"
            + "|endnote reference|hyperlink|strong|emphasis|quote|caption|body text|no spacing|list bullet|list number"
            + "|default paragraph font|toc [1-9]|page number");

    private final List<Element> styles;
    private final Map<String, String> ids = new HashMap<>();

    /** Numbers the styles of a document, if it has any. */
    StyleNames(Optional<WordPart> part) {
        this.styles = part.map(present -> Word.children(present.root())).orElse(List.of());
        for (Element element : styles) {
            if (Word.name(element).equals("style")) {
                ids.putIfAbsent(Word.attribute(element, "styleId"), "s" + (ids.size() + 1));
            }
        }
    }

    /** The number of a style; empty if the document has none of that id. */
    Optional<String> of(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** The part that holds the styles. */
    String write(Formatting formatting) {
        XmlText xml = new XmlText().start("w:styles").attribute("xmlns:w", Word.SPACE);
        for (Element element : styles) {
            switch (Word.name(element)) {
                case "docDefaults" -> defaults(element, formatting, xml);
                case "style" -> style(element, formatting, xml);
                default -> {
                }
            }
        }
        return xml.end().toString();
    }

    private static void defaults(Element defaults, Formatting formatting, XmlText xml) {
        xml.start("w:docDefaults");
        for (String name : List.of("rPrDefault", "pPrDefault")) {
            Word.child(defaults, name).ifPresent(found -> {
                xml.start("w:" + name);
                Word.children(found).forEach(child -> formatting.write(child, xml));
                xml.end();
            });
        }
        xml.end();
    }

    private void style(Element style, Formatting formatting, XmlText xml) {
        String id = ids.getOrDefault(Word.attribute(style, "styleId"), "");
        String name = Word.child(style, "name").map(element -> Word.attribute(element, "val")).orElse("");
        xml.start("w:style");
        String type = Word.attribute(style, "type");
        xml.attribute("w:type", Formatting.isPlain(type) ? type : "paragraph");
        if (Word.attribute(style, "default").equals("1")) {
            xml.attribute("w:default", "1");
        }
        xml.attribute("w:styleId", id);
        xml.start("w:name").attribute("w:val", BUILT_IN.matcher(name).matches() ? name : "Style " + id).end();
        for (String reference : List.of("basedOn", "next", "link")) {
            Word.child(style, reference)
                    .flatMap(found -> of(Word.attribute(found, "val")))
                    .ifPresent(found -> xml.start("w:" + reference).attribute("w:val", found).end());
        }
        for (String flag : List.of("qFormat")) {
            Word.child(style, flag).ifPresent(found -> xml.start("w:" + flag).end());
        }
        for (Element child : Word.children(style)) {
            switch (Word.name(child)) {
                case "pPr", "rPr", "tblPr", "trPr", "tcPr" -> formatting.write(child, xml);
                case "tblStylePr" -> formatting.write(child, xml);
                default -> {
                }
            }
        }
        xml.end();
    }
}
