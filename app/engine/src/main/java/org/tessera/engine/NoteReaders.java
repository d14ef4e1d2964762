package org.tessera.engine;

import java.util.List;
import org.tessera.engine.io.JsonLinesNoteReader;
import org.tessera.engine.io.NoteReader;
import org.tessera.engine.io.TextNoteReader;

/** The file formats that are read. A plain list: a stray jar on the class path cannot become a reader. */
public final class NoteReaders {
    private NoteReaders() {}

    /** The readers, asked in this order. */
    public static List<NoteReader> all() {
        return List.of(new TextNoteReader(), new JsonLinesNoteReader());
    }
}
