package org.tessera.guides;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole of a page: what stands around its body. */
final class Frame {
    private static final String FRAME = Template.read("frame.html");

    private final List<Shelf> shelves;
    private final Map<Place, Page> pages;
    private final String version;

    /** @param version stands at the foot of each page */
    Frame(List<Shelf> shelves, Map<Place, Page> pages, String version) {
        this.shelves = shelves;
        this.pages = pages;
        this.version = version;
    }

    String around(Page page, String body) {
        return Template.filled(FRAME,
                Map.of("root", page.place().toRoot(), "title", Html.escaped(page.title()), "contents", contents(page),
                        "body", body, "pages", menu(page), "before", neighbour(page, -1, "Previous", "prev"), "after",
                        neighbour(page, 1, "Next", "next"), "version", Html.escaped(version)));
    }

    private static String contents(Page page) {
        List<Section> chapters = page.sections()
                .stream()
                .filter(section -> !section.id().isEmpty() && section.level() <= 3)
                .toList();
        if (chapters.size() < 2) {
            return "";
        }
        return chapters.stream()
                .map(section -> "<li class=\"level-%d\"><a href=\"#%s\">%s</a></li>\n".formatted(section.level(),
                        section.id(), Html.escaped(section.title())))
                .collect(Collectors.joining("",
                        "<nav class=\"contents\" aria-label=\"On this page\">\n<p>On this page</p>\n<ul>\n",
                        "</ul>\n</nav>"));
    }

    /** All chapters of the index; the index itself is behind the sign at the top. */
    private String menu(Page page) {
        return shelves.stream().skip(1).map(shelf -> group(shelf, page)).collect(Collectors.joining());
    }

    /** A chapter of the menu; long ones are closed unless the page stands in them. */
    private String group(Shelf shelf, Page page) {
        String links = shelf.pages()
                .stream()
                .map(place -> "<li><a href=\"%s\"%s>%s</a></li>\n".formatted(page.place().toRoot() + place.address(),
                        place.equals(page.place()) ? " aria-current=\"page\"" : "", Html.escaped(title(place))))
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        boolean open = shelf.pages().size() <= 8 || shelf.pages().contains(page.place());
        return "<details%s>\n<summary>%s</summary>\n%s</details>\n".formatted(open ? " open" : "",
                Html.escaped(shelf.title()), links);
    }

    private String neighbour(Page page, int step, String word, String relation) {
        List<Place> order = shelves.stream().flatMap(shelf -> shelf.pages().stream()).toList();
        int at = order.indexOf(page.place()) + step;
        if (at < 0 || at >= order.size()) {
            return "";
        }
        return "<a class=\"%s\" rel=\"%s\" href=\"%s\"><span>%s</span> %s</a>".formatted(relation, relation,
                page.place().toRoot() + order.get(at).address(), word, Html.escaped(title(order.get(at))));
    }

    private String title(Place place) {
        Page page = pages.get(place);
        if (page == null) {
            throw new IllegalStateException("no page " + place.path());
        }
        return page.title();
    }
}
