package org.tessera.formats;

/** How much of a file is taken. What goes beyond is refused by name: a real document is far smaller. */
public final class Limits {
    /** The longest text of one note, in UTF-16 units. */
    public static final int NOTE_CHARACTERS = 10 * 1024 * 1024;

    /** The largest file that is read as a whole, in bytes. Formats that read message by message have none. */
    public static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

    /** How many bytes the compressed parts of a document may become. */
    public static final long INFLATED_BYTES = 256L * 1024 * 1024;

    /** How many times its size a compressed part may become, once it is longer than a megabyte. */
    public static final int INFLATION = 200;

    /** How many parts a package may have. */
    public static final int PARTS = 10_000;

    /** How deep elements, groups, objects and parts may be nested. */
    public static final int DEPTH = 200;

    private Limits() {}
}
