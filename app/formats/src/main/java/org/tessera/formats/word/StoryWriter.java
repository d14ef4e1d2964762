package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.opc.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the paragraphs, tables and text of one part again, in its order. Changes are accepted, hidden and deleted text is
 * left out, a picture becomes a word, a text box becomes paragraphs behind its own.
 */
final class StoryWriter {
    private final WordPart part;
    private final Hidden hidden;
    private final Formatting formatting;
    private final PlaceEdits edits;
    private final Map<String, String> references;
    private final XmlText xml = new XmlText();
    private final List<Element> boxes = new ArrayList<>();
    private int paragraphs;
    private boolean inRun;

    /** @param references the new id of each header and footer by the old one */
    StoryWriter(WordPart part, Hidden hidden, Formatting formatting, PlaceEdits edits, Map<String, String> references) {
        this.part = part;
        this.hidden = hidden;
        this.formatting = formatting;
        this.edits = edits;
        this.references = references;
    }

    /** The part as it is to be written. */
    String write() {
        xml.start("w:" + part.root().getLocalName())
                .attribute("xmlns:w", Word.SPACE)
                .attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        children(part.root());
        boxes();
        return xml.end().toString();
    }

    private void children(Node node) {
        Word.children(node).forEach(this::element);
    }

    private void element(Element element) {
        switch (Role.of(Word.name(element))) {
            case TEXT -> text(element);
            case HYPHEN -> hyphen(element);
            case TAB -> inRun(() -> xml.start("w:tab").end());
            case BREAK -> lineBreak(element);
            case SYMBOL -> characters(Symbols.of(element));
            case PARAGRAPH -> paragraph(element);
            case RUN -> run(element);
            case ROW -> row(element);
            case CELL -> container(element);
            case INSERTED, CONTROL -> children(element);
            case DRAWING -> drawing(element);
            case BOX -> boxes.add(element);
            case ALTERNATIVES -> Drawings.alternatives(element).forEach(this::children);
            case PROPERTIES -> properties(element);
            case DELETED, CODE, NOTHING -> {
            }
            case OPEN -> open(element);
        }
    }

    private void text(Element element) {
        StringBuilder written = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                written.append(edits.apply(part.path(child), child.getNodeValue()));
            }
        }
        characters(written.toString());
    }

    private void hyphen(Element element) {
        if (edits.touches(part.path(element))) {
            characters(edits.apply(part.path(element), WordPart.value(element)));
        } else {
            inRun(() -> xml.start("w:noBreakHyphen").end());
        }
    }

    private void characters(String text) {
        if (!text.isEmpty()) {
            inRun(() -> xml.start("w:t").attribute("xml:space", "preserve").text(text).end());
        }
    }

    private void lineBreak(Element element) {
        inRun(() -> {
            xml.start("w:br");
            String type = Word.attribute(element, "type");
            if (Formatting.isPlain(type)) {
                xml.attribute("w:type", type);
            }
            xml.end();
        });
    }

    /** Writes into the run, or into one of its own if none is open. */
    private void inRun(Runnable content) {
        if (inRun) {
            content.run();
        } else if (paragraphs > 0) {
            xml.start("w:r");
            content.run();
            xml.end();
        } else {
            xml.start("w:p").start("w:r");
            content.run();
            xml.end().end();
        }
    }

    private void paragraph(Element paragraph) {
        xml.start("w:p");
        paragraphs++;
        Word.child(paragraph, "pPr").ifPresent(this::properties);
        if (!hidden.paragraph(paragraph)) {
            Word.children(paragraph).stream().filter(child -> !Word.name(child).equals("pPr")).forEach(this::element);
        }
        paragraphs--;
        xml.end();
        if (paragraphs == 0) {
            boxes();
        }
    }

    private void boxes() {
        List<Element> met = List.copyOf(boxes);
        boxes.clear();
        met.forEach(this::children);
    }

    private void run(Element run) {
        if (hidden.run(run) || inRun) {
            if (!hidden.run(run)) {
                children(run);
            }
            return;
        }
        if (paragraphs == 0) {
            children(run);
            return;
        }
        xml.start("w:r");
        inRun = true;
        children(run);
        inRun = false;
        xml.end();
    }

    private void row(Element row) {
        if (Word.child(row, "trPr").flatMap(properties -> Word.child(properties, "del")).isEmpty()) {
            container(row);
        }
    }

    private void container(Element element) {
        xml.start("w:" + element.getLocalName());
        children(element);
        xml.end();
    }

    private void drawing(Element drawing) {
        characters(Drawings.mark(drawing));
        boxes.addAll(Drawings.boxes(drawing));
    }

    private void properties(Element properties) {
        if (Word.name(properties).equals("sectPr")) {
            xml.start("w:sectPr");
            section(properties);
            xml.end();
        } else if (Word.name(properties).equals("pPr")) {
            xml.start("w:pPr");
            for (Element child : Word.children(properties)) {
                if (Word.name(child).equals("sectPr")) {
                    properties(child);
                } else {
                    formatting.write(child, xml);
                }
            }
            xml.end();
        } else {
            formatting.write(properties, xml);
        }
    }

    private void section(Element section) {
        for (Element child : Word.children(section)) {
            String name = Word.name(child);
            if (name.equals("headerReference") || name.equals("footerReference")) {
                String type = Word.attribute(child, "type");
                String id = references.get(Word.attribute(child, "id"));
                if (id != null) {
                    xml.start("w:" + name)
                            .attribute("w:type", Formatting.isPlain(type) ? type : "default")
                            .attribute("r:id", id)
                            .end();
                }
            } else {
                formatting.write(child, xml);
            }
        }
    }

    private void open(Element element) {
        switch (Word.name(element)) {
            case "body", "tbl" -> container(element);
            case "footnote", "endnote" -> note(element);
            case "footnoteRef", "endnoteRef", "separator", "continuationSeparator" ->
                inRun(() -> xml.start("w:" + element.getLocalName()).end());
            case "footnoteReference", "endnoteReference" -> inRun(() -> {
                xml.start("w:" + element.getLocalName());
                id(element);
                xml.end();
            });
            default -> children(element);
        }
    }

    private void note(Element note) {
        xml.start("w:" + note.getLocalName());
        String type = Word.attribute(note, "type");
        if (Formatting.isPlain(type)) {
            xml.attribute("w:type", type);
        }
        id(note);
        children(note);
        xml.end();
    }

    private void id(Element element) {
        String id = Word.attribute(element, "id");
        if (Formatting.isPlain(id)) {
            xml.attribute("w:id", id);
        }
    }
}
