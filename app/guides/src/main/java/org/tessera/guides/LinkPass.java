package org.tessera.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns the links of one page into links of the help, and says which lead nowhere. */
final class LinkPass extends AbstractVisitor {
    private final Path root;
    private final Map<Place, Page> pages;
    private final Page page;
    private final List<String> faults;
    private final SortedSet<String> files;
    private final Map<Node, Picture> pictures;

    /**
     * @param pages all that the index links
     * @param faults where links that lead nowhere are added
     * @param files where the paths of other files are added that the help needs
     * @param pictures where the pictures of the page are added
     */
    LinkPass(Path root, Map<Place, Page> pages, Page page, List<String> faults, SortedSet<String> files,
            Map<Node, Picture> pictures) {
        this.root = root;
        this.pages = pages;
        this.page = page;
        this.faults = faults;
        this.files = files;
        this.pictures = pictures;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Target target = Target.of(link.getDestination());
        Place place = target.file().isEmpty() ? page.place() : page.place().at(target.file());
        if (link.getDestination().contains("://")) {
            fault("leads out of the help: " + link.getDestination());
        } else if (!Files.isRegularFile(root.resolve(place.path()))) {
            fault("no such file: " + link.getDestination());
        } else if (place.isPage()) {
            toPage(link, place, target.anchor());
        } else if (place.isMarkdown()) {
            toSources(link, place);
        } else {
            files.add(place.path());
            link.setDestination(page.place().toRoot() + place.address());
        }
    }

    private void toPage(Link link, Place place, String anchor) {
        Page found = pages.get(place);
        if (found == null) {
            fault("the index does not link " + place.path());
        } else if (!anchor.isEmpty() && !found.anchors().containsValue(anchor)) {
            fault("no such chapter: " + link.getDestination());
        } else {
            link.setDestination(page.place().toRoot() + place.address() + (anchor.isEmpty() ? "" : "#" + anchor));
        }
    }

    /** An installation has no sources: the words stay, and the path says where to look. */
    private static void toSources(Link link, Place place) {
        link.insertAfter(new Text(")"));
        link.insertAfter(new Code(place.path()));
        link.insertAfter(new Text(" ("));
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    @Override
    public void visit(Image image) {
        try {
            Picture picture = Picture.of(root, page.place().at(image.getDestination()));
            pictures.put(image, picture);
            files.add(picture.light().path());
            picture.dark().ifPresent(dark -> files.add(dark.path()));
        } catch (IOException missing) {
            fault("no such picture: " + image.getDestination());
        }
        if (PlainText.of(image).isBlank()) {
            fault("a picture without words for who does not see it: " + image.getDestination());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            Scroll frame = new Scroll();
            block.insertBefore(frame);
            frame.appendChild(block);
        }
    }

    private void fault(String words) {
        faults.add(page.place().path() + ": " + words);
    }
}
