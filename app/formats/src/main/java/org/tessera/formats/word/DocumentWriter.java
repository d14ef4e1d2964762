package org.tessera.formats.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.opc.PackageWriter;
import org.tessera.formats.opc.XmlText;

/**
 * Writes a new package out of the text and the formatting of an old one. Comments, properties, pictures, embedded files,
 * macros, links and every part that nobody looked at are not copied, so they need not be cleared.
 */
final class DocumentWriter {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordDocument document;
    private final PlaceEdits edits;
    private final Hidden hidden;
    private final StyleNames styles;
    private final Formatting formatting;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private DocumentWriter(WordDocument document, PlaceEdits edits) {
        this.document = document;
        this.edits = edits;
        Optional<WordPart> stylesPart = document.related("styles").stream().findFirst();
        this.hidden = new Hidden(stylesPart);
        this.styles = new StyleNames(stylesPart);
        this.formatting = new Formatting(styles);
    }

    /** The bytes of the new package. */
    static byte[] write(WordDocument document, PlaceEdits edits) {
        return new DocumentWriter(document, edits).write();
    }

    private byte[] write() {
        Map<String, String> references = new LinkedHashMap<>();
        stories(references);
        part("styles", "styles", styles.write(formatting));
        document.related("numbering")
                .stream()
                .findFirst()
                .ifPresent(part -> part("numbering", "numbering", Numbering.write(part, formatting)));
        part("settings", "settings", settings());
        PackageWriter written = new PackageWriter();
        written.part("[Content_Types].xml", contentTypes());
        written.part("_rels/.rels",
                new XmlText().start("Relationships")
                        .attribute("xmlns", LINKS)
                        .start("Relationship")
                        .attribute("Id", "rId1")
                        .attribute("Type", KINDS + "officeDocument")
                        .attribute("Target", "word/document.xml")
                        .end()
                        .end()
                        .toString());
        written.part("word/document.xml", story(document.main(), references));
        written.part("word/_rels/document.xml.rels", links());
        parts.forEach((name, xml) -> written.part("word/" + name + ".xml", xml));
        return written.finish();
    }

    /** Headers, footers and notes under new names. */
    private void stories(Map<String, String> references) {
        for (String kind : List.of("header", "footer")) {
            int number = 0;
            for (WordPart part : document.related(kind)) {
                number++;
                String id = part(String.format(Locale.ROOT, "%s%04d", kind, number), kind, story(part, Map.of()));
                document.links()
                        .all()
                        .stream()
                        .filter(one -> one.target().equalsIgnoreCase(part.name()))
                        .forEach(one -> references.put(one.id(), id));
            }
        }
        for (String kind : List.of("footnotes", "endnotes")) {
            document.related(kind).stream().findFirst().ifPresent(part -> part(kind, kind, story(part, Map.of())));
        }
    }

    private String story(WordPart part, Map<String, String> references) {
        return new StoryWriter(part, hidden, formatting, edits, references).write();
    }

    /** Takes a part and gives the id by which the document names it. */
    private String part(String name, String kind, String xml) {
        parts.put(name, xml);
        kinds.put(name, kind);
        return "rId" + parts.size();
    }

    private String settings() {
        XmlText xml = new XmlText().start("w:settings").attribute("xmlns:w", Word.SPACE);
        boolean even = document.related("settings")
                .stream()
                .anyMatch(part -> Word.isOn(part.root(), "evenAndOddHeaders"));
        if (even) {
            xml.start("w:evenAndOddHeaders").end();
        }
        return xml.end().toString();
    }

    private String links() {
        XmlText xml = new XmlText().start("Relationships").attribute("xmlns", LINKS);
        int number = 0;
        for (Map.Entry<String, String> entry : kinds.entrySet()) {
            number++;
            xml.start("Relationship")
                    .attribute("Id", "rId" + number)
                    .attribute("Type", KINDS + entry.getValue())
                    .attribute("Target", entry.getKey() + ".xml")
                    .end();
        }
        return xml.end().toString();
    }

    private String contentTypes() {
        XmlText xml = new XmlText().start("Types").attribute("xmlns", TYPES);
        xml.start("Default")
                .attribute("Extension", "rels")
                .attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .end();
        xml.start("Default").attribute("Extension", "xml").attribute("ContentType", "application/xml").end();
        override(xml, "document", "document.main");
        kinds.forEach((name, kind) -> override(xml, name, kind));
        return xml.end().toString();
    }

    private static void override(XmlText xml, String name, String kind) {
        xml.start("Override")
                .attribute("PartName", "/word/" + name + ".xml")
                .attribute("ContentType", MAIN + kind + "+xml")
                .end();
    }
}
