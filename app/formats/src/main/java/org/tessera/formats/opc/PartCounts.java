package org.tessera.formats.opc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.UnreadTally;

/** Counts the parts of a package that are no text: pictures, embedded files, macros, recordings, and what lies elsewhere. */
public final class PartCounts {
    private PartCounts() {}

    /** Adds each part that another points to once. */
    public static void add(OfficePackage opened, UnreadTally tally) {
        Set<String> counted = new HashSet<>();
        List<String> pointing = new ArrayList<>(opened.names());
        pointing.addFirst("");
        for (String name : pointing) {
            if (!name.endsWith(".rels")) {
                for (Relationships.Relationship one : opened.relationships(name).all()) {
                    if (!isHyperlink(one) && counted.add(one.target().toLowerCase(Locale.ROOT))) {
                        count(one, tally);
                    }
                }
            }
        }
    }

    /** A link for a click loads nothing into the document. */
    private static boolean isHyperlink(Relationships.Relationship one) {
        return one.external() && one.type().equals("hyperlink");
    }

    private static void count(Relationships.Relationship one, UnreadTally tally) {
        if (one.external()) {
            tally.add(UnreadPart.Kind.LINKED_FILE);
            return;
        }
        switch (one.type()) {
            case "image", "thumbnail", "hdphoto" -> tally.add(UnreadPart.Kind.PICTURE);
            case "oleObject", "package", "aFChunk", "subDocument", "printerSettings" ->
                tally.add(UnreadPart.Kind.EMBEDDED_FILE);
            case "vbaProject", "control", "attachedToolbars", "xlMacrosheet" -> tally.add(UnreadPart.Kind.MACRO);
            case "audio", "video", "media" -> tally.add(UnreadPart.Kind.RECORDING);
            default -> {
            }
        }
    }
}
