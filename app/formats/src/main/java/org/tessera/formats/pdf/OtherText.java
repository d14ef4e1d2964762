package org.tessera.formats.pdf;

/**
 * Text of a document that stands on none of its pages.
 *
 * @param kind what it is
 * @param name what the document calls it, for example the name of a field; empty if it has none
 * @param value the text, never blank
 */
record OtherText(Kind kind, String name, String value) {
    /** Where such texts come from, in the order in which they are read. */
    enum Kind {
        HIDDEN("Hidden text", true), FIELD("Form fields", true), COMMENT("Comments", true),
        SPOKEN("Alternative texts", true), BOOKMARK("Bookmarks", false), LINK("Links", false),
        PROPERTY("Properties", false), LAYER("Layers", false), ATTACHMENT("Attached files", false),
        EARLIER("Earlier versions", false);

        private final String heading;
        private final boolean written;

        Kind(String heading, boolean written) {
            this.heading = heading;
            this.written = written;
        }

        /** What stands above such texts. */
        String heading() {
            return heading;
        }

        /** Whether it is for readers and is written into a new document; what serves programs is left out. */
        boolean isWritten() {
            return written;
        }
    }
}
