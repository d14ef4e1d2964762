package org.tessera.engine.io;

import java.util.List;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.json.JsonLinesFormat;
import org.tessera.formats.text.TextFormat;

/** The file formats that are read. A plain list: a stray jar on the class path cannot become a reader. */
public final class NoteFormats {
    private NoteFormats() {}

    /** The formats, asked in this order. */
    public static List<NoteFormat> all() {
        return List.of(new TextFormat(), new JsonLinesFormat());
    }
}
