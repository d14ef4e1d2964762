package org.tessera.engine.io;

import java.util.List;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.cda.CdaFormat;
import org.tessera.formats.fhir.FhirFormat;
import org.tessera.formats.hl7.Hl7Format;
import org.tessera.formats.html.HtmlFormat;
import org.tessera.formats.json.JsonLinesFormat;
import org.tessera.formats.mail.EmlFormat;
import org.tessera.formats.pdf.PdfFormat;
import org.tessera.formats.rtf.RtfFormat;
import org.tessera.formats.table.CsvFormat;
import org.tessera.formats.table.XlsxFormat;
import org.tessera.formats.text.TextFormat;
import org.tessera.formats.word.DocFormat;
import org.tessera.formats.word.DocxFormat;

/** The file formats that are read. A plain list: a stray jar on the class path cannot become a reader. */
public final class NoteFormats {
    /** What files of notes are called in the world; which of them are read here, the formats say. */
    private static final List<String> ENDINGS = List.of("txt", "pdf", "docx", "doc", "rtf", "html", "htm", "xhtml",
            "eml", "xlsx", "csv", "tsv", "hl7", "xml", "cda", "json", "jsonl", "ndjson");

    private NoteFormats() {}

    /** The endings of file names that are read, without the dot, for choosers of files. */
    public static List<String> endings() {
        List<NoteFormat> formats = all();
        return ENDINGS.stream()
                .filter(ending -> formats.stream().anyMatch(format -> format.reads("note." + ending)))
                .toList();
    }

    /** The formats, asked in this order. */
    public static List<NoteFormat> all() {
        return List.of(new TextFormat(), new JsonLinesFormat(), new DocxFormat(), new DocFormat(), new PdfFormat(),
                new RtfFormat(), new HtmlFormat(), new Hl7Format(), new FhirFormat(), new CdaFormat(), new CsvFormat(),
                new XlsxFormat(), new EmlFormat());
    }
}
