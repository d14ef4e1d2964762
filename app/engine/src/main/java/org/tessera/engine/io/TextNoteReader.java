package org.tessera.engine.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;

/** Reads plain text: one file, one note. UTF-8, UTF-16 and Windows-1252. */
public final class TextNoteReader implements NoteReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public List<ClinicalNote> read(Path file) {
        DecodedText decoded = TextDecoder.decode(NoteFiles.bytes(file));
        PhiText label = new PhiText(String.valueOf(file.getFileName()));
        NoteSource source = new NoteSource(NoteSource.Format.TEXT, decoded.charset(), label);
        return List.of(new ClinicalNote(NoteFiles.newId(), decoded.text(), source, KnownIdentifiers.NONE));
    }
}
