package org.tessera.engine.selftest;

import org.tessera.formats.opc.PackageWriter;

/** The smallest Office files (ECMA-376), part by part: a document of one paragraph, and a workbook of one row. */
final class OfficeSpecimens {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FORMATS = "application/vnd.openxmlformats-officedocument.";

    private OfficeSpecimens() {}

    static byte[] document(String sentence) {
        PackageWriter document = new PackageWriter();
        document.part("[Content_Types].xml", types(override("word/document.xml", "wordprocessingml.document.main")));
        document.part("_rels/.rels", link("officeDocument", "word/document.xml"));
        document.part("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>" + sentence
                + "</w:t></w:r></w:p></w:body></w:document>");
        return document.finish();
    }

    static byte[] workbook(String name, String note) {
        PackageWriter book = new PackageWriter();
        book.part("[Content_Types].xml", types(override("xl/workbook.xml", "spreadsheetml.sheet.main")
                + override("xl/sheet1.xml", "spreadsheetml.worksheet")));
        book.part("_rels/.rels", link("officeDocument", "xl/workbook.xml"));
        book.part("xl/workbook.xml", "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"Notes\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        book.part("xl/_rels/workbook.xml.rels", link("worksheet", "sheet1.xml"));
        book.part("xl/sheet1.xml", "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + row("name", "note")
                + row(name, note) + "</sheetData></worksheet>");
        return book.finish();
    }

    private static String types(String overrides) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>" + overrides + "</Types>";
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + FORMATS + kind + "+xml\"/>";
    }

    private static String link(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String row(String first, String second) {
        String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        return "<row>" + cell.formatted(first) + cell.formatted(second) + "</row>";
    }
}
