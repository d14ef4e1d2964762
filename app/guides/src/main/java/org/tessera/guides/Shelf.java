package org.tessera.guides;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Pages that belong together, as one chapter of the index links them.
 *
 * @param title the heading of the chapter
 * @param pages in the order of the index
 */
record Shelf(String title, List<Place> pages) {
    /** The chapters of the index that link a page. A page stands where it is linked first. */
    static List<Shelf> of(Page index) {
        List<Place> seen = new ArrayList<>(List.of(index.place()));
        List<Shelf> shelves = new ArrayList<>();
        Shelf current = new Shelf(index.title(), new ArrayList<>(seen));
        for (Node node = index.body().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                shelves.add(current);
                current = new Shelf(PlainText.of(heading), new ArrayList<>());
            } else {
                node.accept(new Linked(index.place(), seen, current.pages()));
            }
        }
        shelves.add(current);
        return shelves.stream().filter(shelf -> !shelf.pages().isEmpty()).toList();
    }

    private static final class Linked extends AbstractVisitor {
        private final Place from;
        private final List<Place> seen;
        private final List<Place> pages;

        Linked(Place from, List<Place> seen, List<Place> pages) {
            this.from = from;
            this.seen = seen;
            this.pages = pages;
        }

        @Override
        public void visit(Link link) {
            Place target = from.at(Target.of(link.getDestination()).file());
            if (target.isPage() && !seen.contains(target)) {
                seen.add(target);
                pages.add(target);
            }
        }
    }
}
