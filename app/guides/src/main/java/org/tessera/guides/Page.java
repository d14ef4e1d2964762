package org.tessera.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A page that was read.
 *
 * @param place the file
 * @param title its one heading of the first level, which is no longer in the body
 * @param body what stands below the title
 * @param anchors the nodes that a link can lead to, with their ids: headings, and rows of problem codes
 * @param sections what the search finds, in the order of the page
 */
record Page(Place place, String title, Node body, Map<Node, String> anchors, List<Section> sections) {
    /** The first cell of a row. Yes: {@code IO-1019}. No: {@code IO-1003 to IO-1017}. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-\\d{4}");

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** @throws IllegalStateException if the headings of the page are not in order; it names the page */
    static Page read(Place place, String markdown) {
        Node body = PARSER.parse(markdown);
        if (!(body.getFirstChild() instanceof Heading top) || top.getLevel() != 1) {
            throw new IllegalStateException(place.path() + ": a page begins with its title");
        }
        String title = PlainText.of(top);
        top.unlink();
        Map<Node, String> anchors = new HashMap<>();
        return new Page(place, title, body, anchors, sections(place, title, body, anchors));
    }

    private static List<Section> sections(Place place, String title, Node body, Map<Node, String> anchors) {
        Anchors ids = new Anchors();
        List<Section> sections = new ArrayList<>();
        Section current = new Section(1, "", title, "");
        for (Node node = body.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                if (heading.getLevel() < 2 || heading.getLevel() > current.level() + 1) {
                    throw new IllegalStateException(
                            place.path() + ": a heading leaves out a level: " + PlainText.of(node));
                }
                sections.add(current);
                String name = PlainText.of(heading);
                current = new Section(heading.getLevel(), ids.of(name), name, "");
                anchors.put(heading, current.id());
            } else {
                int before = sections.size();
                node.accept(new Codes(anchors, sections));
                if (sections.size() == before) {
                    current = current.and(PlainText.of(node));
                }
            }
        }
        sections.add(current);
        return List.copyOf(sections);
    }

    /** Rows of problem codes can be linked to, and found, by their code. */
    private static final class Codes extends AbstractVisitor {
        private final Map<Node, String> anchors;
        private final List<Section> sections;

        Codes(Map<Node, String> anchors, List<Section> sections) {
            this.anchors = anchors;
            this.sections = sections;
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableRow row) {
                String code = PlainText.of(row.getFirstChild());
                if (CODE.matcher(code).matches() && !anchors.containsValue(code)) {
                    anchors.put(row, code);
                    sections.add(
                            new Section(Section.ROW, code, code, PlainText.of(row).substring(code.length()).strip()));
                }
            }
        }
    }
}
