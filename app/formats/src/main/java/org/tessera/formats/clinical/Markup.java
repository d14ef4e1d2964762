package org.tessera.formats.clinical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The text of HTML, XHTML or other XML, remarks and described pictures too; and the same markup anew, from known elements
 * without attributes, around other text.
 */
final class Markup {
    private static final Set<String> LINES = Set.of("p", "div", "br", "li", "ul", "ol", "tr", "table", "thead", "tbody",
            "tfoot", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "pre", "blockquote", "hr",
            "title", "section", "article", "header", "footer", "paragraph", "item", "text");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> KEPT = Set.of("p", "div", "br", "li", "ul", "ol", "tr", "table", "thead", "tbody",
            "tfoot", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "pre", "blockquote", "hr", "b",
            "i", "u", "em", "strong", "sub", "sup", "small", "span", "td", "th");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    /** Attributes that a page shows or speaks. */
    private static final Set<String> SHOWN = Set.of("alt", "title", "label", "summary", "aria-label", "placeholder",
            "value", "content", "abbr");

    private final Element root;
    private final boolean html;

    private Markup(Element root, boolean html) {
        this.root = root;
        this.html = html;
    }

    static Markup html(String text) {
        return new Markup(Jsoup.parse(text), true);
    }

    /** Any XML; every attribute is text, because nobody knows which are shown. */
    static Markup xml(String text) {
        return new Markup(Jsoup.parse(text, "", Parser.xmlParser()), false);
    }

    List<Piece> pieces() {
        Gathering gathering = new Gathering(html);
        root.traverse(gathering);
        return gathering.pieces;
    }

    /** The markup around other text, one for each piece, in order. */
    String write(List<String> texts) {
        Writing writing = new Writing(texts);
        root.traverse(writing);
        return writing.written.toString();
    }

    private static boolean isSaid(Attribute attribute, boolean html) {
        return !attribute.getValue().isBlank() && (!html || SHOWN.contains(attribute.getKey()));
    }

    /** What a node says, in the order in which it is read. */
    private static List<String> said(Node node, boolean html) {
        return switch (node) {
            case TextNode text when !text.getWholeText().isBlank() -> List.of(text.getWholeText());
            case Comment comment when !comment.getData().isBlank() -> List.of(comment.getData());
            case Element element -> element.attributes()
                    .asList()
                    .stream()
                    .filter(one -> isSaid(one, html))
                    .map(Attribute::getValue)
                    .toList();
            default -> List.of();
        };
    }

    private static final class Gathering implements NodeVisitor {
        private final List<Piece> pieces = new ArrayList<>();
        private final boolean html;
        private Piece.Gap gap = Piece.Gap.NONE;

        Gathering(boolean html) {
            this.html = html;
        }

        @Override
        public void head(Node node, int depth) {
            parted(node);
            for (String text : said(node, html)) {
                boolean apart = !(node instanceof TextNode);
                pieces.add(new Piece(text, apart ? Piece.Gap.LINE : gap));
                gap = apart ? Piece.Gap.LINE : Piece.Gap.NONE;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            parted(node);
        }

        private void parted(Node node) {
            boolean blank = node instanceof TextNode text && text.getWholeText().isBlank();
            if (node instanceof Element element && (LINES.contains(element.normalName()) || !html)) {
                gap = Piece.Gap.LINE;
            } else if (gap == Piece.Gap.NONE
                    && (blank || (node instanceof Element cell && CELLS.contains(cell.normalName())))) {
                gap = Piece.Gap.BLANK;
            }
        }
    }

    private static final class Writing implements NodeVisitor {
        private final StringBuilder written = new StringBuilder();
        private final List<String> texts;
        private int next;

        Writing(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && KEPT.contains(element.normalName())) {
                written.append('<')
                        .append(element.normalName())
                        .append(EMPTY.contains(element.normalName()) ? "/>" : ">");
            }
            boolean text = node instanceof TextNode;
            for (int count = said(node, true).size(); count > 0; count--) {
                written.append(text ? "" : "<br/>").append(escaped(texts.get(next))).append(text ? "" : "<br/>");
                next++;
            }
            if (text && ((TextNode) node).getWholeText().isBlank()) {
                written.append(' ');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && KEPT.contains(element.normalName())
                    && !EMPTY.contains(element.normalName())) {
                written.append("</").append(element.normalName()).append('>');
            }
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
