package org.tessera.formats.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.AuthorName;
import org.tessera.formats.ReadingFlow;
import org.tessera.formats.UnreadTally;

/** Reads all text of a page: what is shown, in its place also what is hidden, then attributes that hold words. */
final class HtmlReader {
    /** What a link element of these kinds names is not loaded into the page (HTML living standard, 4.6.7). */
    private static final Set<String> HYPERLINKS = Set.of("alternate", "author", "bookmark", "canonical", "help",
            "license", "next", "prev", "search");

    private final HtmlTree tree;
    private final Tags tags;
    private final ReadingFlow flow = new ReadingFlow();
    private final UnreadTally tally = new UnreadTally();
    private final Set<KnownIdentifier> known = new LinkedHashSet<>();

    private HtmlReader(HtmlTree tree) {
        this.tree = tree;
        this.tags = new Tags(tree.page());
    }

    /** What was read. */
    record Reading(ReadingFlow flow, List<UnreadPart> unread, boolean holdsMoreThanText, List<KnownIdentifier> known) {}

    /** Reads it. */
    static Reading read(HtmlTree tree) {
        HtmlReader reader = new HtmlReader(tree);
        reader.node(tree.page(), true, false);
        tree.attributes().forEach(reader::attribute);
        return new Reading(reader.flow, reader.tally.parts(), reader.tally.holdsMoreThanText(),
                List.copyOf(reader.known));
    }

    private void node(Node node, boolean stays, boolean spaced) {
        switch (node) {
            case TextNode text -> text(text, stays, spaced);
            case DataNode data -> data(data);
            case Comment comment -> remark(comment);
            case Element element -> element(element, stays, spaced);
            default -> {
            }
        }
    }

    private void text(TextNode text, boolean stays, boolean spaced) {
        if (spaced) {
            flow.value(tree.path(text), text.getWholeText(), stays);
        } else {
            flow.collapsed(tree.path(text), text.getWholeText(), stays);
        }
    }

    /** Scripts are counted; data that a script would read is text of the page. */
    private void data(DataNode data) {
        Element owner = data.parent();
        if (owner == null) {
            return;
        }
        String type = owner.attr("type").toLowerCase(Locale.ROOT);
        if (owner.normalName().equals("script") && (type.contains("json") || type.contains("template"))) {
            hidden(data);
        }
    }

    private void remark(Comment comment) {
        if (!comment.getData().isBlank()) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
            hidden(comment);
        }
    }

    private void hidden(Node node) {
        flow.aside(ReadingFlow.Gap.LINE);
        flow.collapsed(tree.path(node), HtmlTree.value(node), false);
        flow.aside(ReadingFlow.Gap.LINE);
    }

    private void element(Element element, boolean stays, boolean spaced) {
        boolean shown = !tags.isHidden(element);
        count(element, shown);
        String name = element.normalName();
        border(element, stays && shown);
        if (name.equals("br")) {
            flow.mark("\n", stays && shown);
        }
        if (!Tags.mark(element).isEmpty()) {
            flow.mark(Tags.mark(element), stays && shown);
        }
        if (name.equals("title")) {
            known.addAll(HeaderFields.propose(new PhiText(element.text())));
        }
        for (Node child : element.childNodes()) {
            node(child, stays && shown, spaced || Tags.keepsSpace(element));
        }
        if (name.equals("td") || name.equals("th")) {
            flow.gap(ReadingFlow.Gap.CELL);
        } else if (name.equals("tr")) {
            flow.nextRow();
        } else {
            border(element, stays && shown);
        }
    }

    private void border(Element element, boolean stays) {
        if (Tags.isLine(element) && stays) {
            flow.gap(ReadingFlow.Gap.LINE);
        } else if (Tags.isLine(element)) {
            flow.aside(ReadingFlow.Gap.LINE);
        } else {
            flow.seam(Tags.seam(element));
        }
    }

    private void count(Element element, boolean shown) {
        if (!shown && element.hasText()) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
        }
        switch (element.normalName()) {
            case "img", "svg", "canvas", "image", "imagedata" -> tally.add(UnreadPart.Kind.PICTURE);
            case "audio", "video" -> tally.add(UnreadPart.Kind.RECORDING);
            case "iframe", "object", "embed", "applet", "frame" -> tally.add(UnreadPart.Kind.EMBEDDED_FILE);
            case "script" -> tally.add(UnreadPart.Kind.MACRO);
            case "input", "textarea", "select" -> tally.add(UnreadPart.Kind.FORM_FIELD);
            case "link" -> {
                if (!HYPERLINKS.contains(element.attr("rel").toLowerCase(Locale.ROOT))) {
                    tally.add(UnreadPart.Kind.LINKED_FILE);
                }
            }
            default -> {
            }
        }
        boolean handler = element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("on"));
        if (handler) {
            tally.add(UnreadPart.Kind.MACRO);
        }
        if (element.attr("style").contains("url(") || element.hasAttr("background")) {
            tally.add(UnreadPart.Kind.PICTURE);
        }
        if (element.attr("href").startsWith("data:")) {
            tally.add(UnreadPart.Kind.EMBEDDED_FILE);
        }
    }

    private void attribute(HtmlTree.Words words) {
        flow.gap(ReadingFlow.Gap.LINE);
        flow.collapsed(words.path(), words.value(), false);
        flow.gap(ReadingFlow.Gap.LINE);
        if (words.owner().normalName().equals("meta") && words.owner().attr("name").equalsIgnoreCase("author")) {
            AuthorName.known(words.value()).ifPresent(known::add);
        }
    }
}
