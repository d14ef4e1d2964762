package org.tessera.core.note;

import java.util.List;
import java.util.Optional;

/**
 * Where a note came from.
 *
 * @param format how it was read
 * @param charset the character set that was taken, for example {@code UTF-8}; {@code UTF-16} inside JVM text
 * @param label what the person called it: a file name, a record id, a title. It may identify, so it is {@link PhiText}
 * @param patient what the source calls the patient, if it says: notes with the same word are of one case. It may identify
 * @param unread what the document holds besides plain text, each kind once
 */
public record NoteSource(Format format, String charset, PhiText label, Optional<PhiText> patient,
        List<UnreadPart> unread) {
    /** The ways in. */
    public enum Format {
        TEXT, JSONL, PASTED, SAMPLE, PDF, DOCX, DOC, RTF, HTML, EML, XLSX, CSV, HL7, CDA, FHIR
    }

    public NoteSource {
        unread = List.copyOf(unread);
    }

    /** A source of plain text. */
    public NoteSource(Format format, String charset, PhiText label, Optional<PhiText> patient) {
        this(format, charset, label, patient, List.of());
    }

    /** A source of plain text that does not say whose note it is. */
    public NoteSource(Format format, String charset, PhiText label) {
        this(format, charset, label, Optional.empty());
    }

    /** The parts that a person must have looked at before anything of the note is sent. */
    public List<UnreadPart> toBeSeen() {
        return unread.stream().filter(part -> part.kind().mustBeSeen()).toList();
    }
}
