package org.tessera.formats.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;

/** A page with a path for each value in it that can be read: {@code text[7]} and {@code attribute[2]}, in document order. */
final class HtmlTree {
    private static final Set<String> READABLE = Set.of("alt", "title", "placeholder", "value", "label", "summary",
            "content", "aria-label", "aria-description", "aria-valuetext", "aria-placeholder", "abbr", "srcdoc", "cite",
            "datetime", "download", "standby");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "poster",
            "longdesc", "background");

    /** Values of meta elements that say how the page is to be shown. */
    private static final Set<String> TECHNICAL = Set.of("viewport", "generator", "progid", "originator", "robots",
            "content-type", "x-ua-compatible", "content-style-type", "theme-color", "format-detection");

    private final Document page;
    private final IdentityHashMap<Node, String> paths = new IdentityHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Words> attributes = new ArrayList<>();

    /**
     * An attribute that somebody wrote.
     *
     * @param owner its element
     * @param name in small letters
     */
    record Words(Element owner, String name, String path, String value) {}

    private HtmlTree(Document page) {
        this.page = page;
        index(page, 0);
    }

    /** Reads a page as browsers do, which also flatten what is nested too deeply; nothing that it names is asked for. */
    static HtmlTree of(String text) {
        Document page = Parser.htmlParser().setMaxDepth(Limits.DEPTH - 20).parseInput(text, "");
        SymbolSpans.translate(page);
        return new HtmlTree(page);
    }

    private void index(Node node, int depth) {
        if (depth > Limits.DEPTH) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        if (node instanceof TextNode || node instanceof DataNode || node instanceof Comment) {
            paths.put(node, "text[" + texts.size() + "]");
            texts.add(value(node));
        } else if (node instanceof Element element) {
            element.attributes().forEach(attribute -> index(element, attribute));
        }
        for (Node child : node.childNodes()) {
            index(child, depth + 1);
        }
    }

    private void index(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (!value.isBlank() && isReadable(element, name, value)) {
            attributes.add(new Words(element, name, "attribute[" + attributes.size() + "]", value));
        }
    }

    private static boolean isReadable(Element element, String name, String value) {
        if (element.normalName().equals("meta")) {
            return name.equals("content") && !TECHNICAL
                    .contains((element.attr("name") + element.attr("http-equiv")).toLowerCase(Locale.ROOT));
        }
        if (name.equals("value") && element.normalName().equals("li")) {
            return false;
        }
        boolean address = ADDRESSES.contains(name) && !value.startsWith("#") && !value.startsWith("data:");
        return READABLE.contains(name) || name.startsWith("data-") || address;
    }

    /** The characters of a text, a data or a comment node. */
    static String value(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText();
            case DataNode data -> data.getWholeData();
            case Comment comment -> comment.getData();
            default -> "";
        };
    }

    Document page() {
        return page;
    }

    /** The attributes that somebody wrote, in order. */
    List<Words> attributes() {
        return attributes;
    }

    /** The path of a text, a data or a comment node of this page. */
    String path(Node node) {
        return paths.getOrDefault(node, "");
    }

    /** The characters at a path; empty if there is no such place. */
    Optional<String> at(String path) {
        return paths.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(path))
                .map(entry -> value(entry.getKey()))
                .findFirst()
                .or(() -> attributes.stream().filter(one -> one.path().equals(path)).map(Words::value).findFirst());
    }
}
