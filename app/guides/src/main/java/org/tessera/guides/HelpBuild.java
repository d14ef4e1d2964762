package org.tessera.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Makes the help: every page that {@code docs/index.md} links, and what these need. */
public final class HelpBuild {
    private static final Place INDEX = new Place("docs/index.md");

    private static final String ASSETS = "assets/src/main/resources/org/tessera/assets/";

    private static final List<String> FONTS = List.of("IBMPlexSans-Regular.woff", "IBMPlexSans-SemiBold.woff",
            "IBMPlexMono-Regular.woff", "OFL-1.1.txt");

    private final Path root;
    private final String version;

    /**
     * @param root of the source tree
     * @param version stands at the foot of each page
     */
    public HelpBuild(Path root, String version) {
        this.root = root;
        this.version = version;
    }

    /**
     * Makes the help of a tree.
     *
     * @param args the root of the tree, the folder to make, the version
     */
    public static void main(String[] args) throws IOException {
        new HelpBuild(Path.of(args[0]), args[2]).into(Path.of(args[1]));
    }

    /**
     * Makes the folder anew; what was in it is gone.
     *
     * @throws IllegalStateException if a link, a chapter or a picture is missing, or headings are not in order; it names each.
     *         Nothing is written then
     */
    public void into(Path folder) throws IOException {
        List<Shelf> shelves = Shelf.of(read(INDEX));
        Map<Place, Page> pages = new LinkedHashMap<>();
        for (Shelf shelf : shelves) {
            for (Place place : shelf.pages()) {
                pages.put(place, read(place));
            }
        }
        SortedSet<String> files = new TreeSet<>();
        Map<Node, Picture> pictures = new HashMap<>();
        follow(pages, files, pictures);
        clear(folder);
        Frame frame = new Frame(shelves, pages, version);
        for (Page page : pages.values()) {
            write(folder, page.place().address(), frame.around(page, Body.of(page, pictures)));
        }
        for (String file : files) {
            copy(file, folder.resolve(new Place(file).address()));
        }
        for (String font : FONTS) {
            copy(ASSETS + "fonts/" + font, folder.resolve("fonts").resolve(font));
        }
        copy(ASSETS + "icons/tessera.svg", folder.resolve("tessera.svg"));
        write(folder, "help.css", Sheet.of(root.resolve(ASSETS + "theme")));
        write(folder, "help.js", Template.read("help.js"));
        write(folder, "search-index.js", SearchIndex.of(List.copyOf(pages.values())));
    }

    private Page read(Place place) throws IOException {
        Path file = root.resolve(place.path());
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("the index links a page that is not there: " + place.path());
        }
        return Page.read(place, Files.readString(file));
    }

    private void follow(Map<Place, Page> pages, SortedSet<String> files, Map<Node, Picture> pictures) {
        List<String> faults = new ArrayList<>();
        for (Page page : pages.values()) {
            page.body().accept(new LinkPass(root, pages, page, faults, files, pictures));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The help was not made:\n" + String.join("\n", faults));
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void write(Path folder, String address, String text) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private void copy(String from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(root.resolve(from), to);
    }
}
