package org.tessera.installer;

import java.util.List;

/**
 * Kinds of files that "Open with" offers Tessera for. It is never made the program that opens them by itself: nothing sets a
 * default, on any platform.
 *
 * @param ending of the file name, without the dot
 * @param mimeType as freedesktop's shared MIME database names it
 * @param words what Windows and macOS show
 */
record NoteFiles(String ending, String mimeType, String words) {
    static List<NoteFiles> all() {
        return List.of(new NoteFiles("txt", "text/plain", "Plain text note"),
                new NoteFiles("rtf", "application/rtf", "Rich text note"),
                new NoteFiles("pdf", "application/pdf", "PDF note"),
                new NoteFiles("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "Word note"),
                new NoteFiles("doc", "application/msword", "Word 97 note"),
                new NoteFiles("html", "text/html", "Web page note"), new NoteFiles("eml", "message/rfc822", "Mail"),
                new NoteFiles("xml", "application/xml", "Clinical document (CDA)"),
                new NoteFiles("json", "application/json", "FHIR resource"),
                new NoteFiles("csv", "text/csv", "Table of notes"), new NoteFiles("xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Table of notes"),
                new NoteFiles("hl7", "application/hl7-v2", "HL7 message"));
    }

    static List<String> mimeTypes() {
        return all().stream().map(NoteFiles::mimeType).toList();
    }
}
