package org.tessera.formats.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.tessera.formats.PlaceEdits;

/** Writes a new page of the text that an old one shows, with its headings, lists and tables and no attribute but spans. */
final class HtmlWriter {
    /** How many cells one spans. Yes: {@code 3}. No: {@code 1234567}. */
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");

    private final HtmlTree tree;
    private final Tags tags;
    private final PlaceEdits edits;

    private HtmlWriter(HtmlTree tree, PlaceEdits edits) {
        this.tree = tree;
        this.tags = new Tags(tree.page());
        this.edits = edits;
    }

    /** The new page in UTF-8. */
    static byte[] write(HtmlTree tree, PlaceEdits edits) {
        return new HtmlWriter(tree, edits).write();
    }

    private byte[] write() {
        Document written = Document.createShell("");
        written.outputSettings(new Document.OutputSettings().prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml));
        written.head().appendElement("meta").attr("charset", "utf-8");
        Element title = written.head().appendElement("title");
        tree.page().head().select("title").forEach(old -> children(old, title));
        for (Node child : tree.page().childNodes()) {
            top(child, written.body());
        }
        return ("<!DOCTYPE html>\n" + written.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    /** Of the head only the title is written, and that is done. */
    private void top(Node node, Element into) {
        if (node instanceof Element element && element.normalName().equals("html")) {
            element.childNodes().forEach(child -> top(child, into));
        } else if (node instanceof Element element && !element.normalName().equals("head")) {
            node(element, into);
        }
    }

    private void children(Element element, Element into) {
        element.childNodes().forEach(child -> node(child, into));
    }

    private void node(Node node, Element into) {
        if (node instanceof TextNode text) {
            into.appendChild(new TextNode(edits.apply(tree.path(text), text.getWholeText())));
        } else if (node instanceof Element element && !tags.isHidden(element)) {
            Element target = target(element, into);
            String mark = Tags.mark(element);
            if (!mark.isEmpty()) {
                target.appendChild(new TextNode(mark));
            }
            children(element, target);
        }
    }

    /** Where the content of an element is written: into the same element, into a block of its own, or right here. */
    private static Element target(Element element, Element into) {
        if (!Tags.isWritten(element)) {
            return Tags.isLine(element) ? into.appendElement(Tags.keepsSpace(element) ? "pre" : "div") : into;
        }
        Element copy = into.appendElement(element.normalName());
        for (String name : List.of("colspan", "rowspan")) {
            if (SPAN.matcher(element.attr(name)).matches()) {
                copy.attr(name, element.attr(name));
            }
        }
        return copy;
    }
}
