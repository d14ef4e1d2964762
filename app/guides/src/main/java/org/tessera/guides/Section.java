package org.tessera.guides;

/**
 * A heading of a page and what stands below it.
 *
 * @param level 2 for a chapter, 1 for what stands before the first, {@value #ROW} for a row of a table
 * @param id the anchor; empty for the beginning of the page
 * @param title the heading
 * @param text the words below it, up to the next heading
 */
record Section(int level, String id, String title, String text) {
    /** Below every heading. */
    static final int ROW = 7;

    /** The same with more words behind it. */
    Section and(String more) {
        return new Section(level, id, title, (text + " " + more).strip());
    }
}
