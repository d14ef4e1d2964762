package org.tessera.guides;

import java.nio.file.Path;

/**
 * A file of the source tree.
 *
 * @param path from the root of the tree, with slashes: {@code docs/how-to/measure-speed.md}
 */
record Place(String path) {
    private static final String DOCS = "docs/";

    /** Whether it becomes a page of the help. Pages outside of {@code docs/} are for whoever has the sources. */
    boolean isPage() {
        return path.startsWith(DOCS) && isMarkdown();
    }

    boolean isMarkdown() {
        return path.endsWith(".md");
    }

    /** The file that a link on this page leads to. */
    Place at(String link) {
        return new Place(
                Path.of("/", path).resolveSibling(link).normalize().toString().replace('\\', '/').substring(1));
    }

    /** Where it lies in the help, with slashes. */
    String address() {
        String below = path.startsWith(DOCS) ? path.substring(DOCS.length()) : "files/" + name();
        return isMarkdown() ? below.substring(0, below.length() - ".md".length()) + ".html" : below;
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The way from this page to the root of the help: empty, or {@code ../} once or more. */
    String toRoot() {
        return "../".repeat((int) address().chars().filter(sign -> sign == '/').count());
    }
}
