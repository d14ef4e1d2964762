package org.tessera.formats.table;

import java.util.List;
import org.tessera.core.note.PhiBytes;
import org.tessera.formats.opc.PackageWriter;
import org.tessera.formats.opc.XmlText;

/** Writes the smallest XLSX file of one row under its names. */
final class OneRowWorkbook {
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private OneRowWorkbook() {}

    /** The bytes of it. */
    static PhiBytes of(List<String> names, List<String> cells) {
        PackageWriter written = new PackageWriter();
        written.part("[Content_Types].xml", types());
        written.part("_rels/.rels", link("officeDocument", "xl/workbook.xml"));
        written.part("xl/workbook.xml",
                new XmlText().start("workbook")
                        .attribute("xmlns", SHEETS)
                        .attribute("xmlns:r", KINDS)
                        .start("sheets")
                        .start("sheet")
                        .attribute("name", "Notes")
                        .attribute("sheetId", "1")
                        .attribute("r:id", "rId1")
                        .end()
                        .end()
                        .end()
                        .toString());
        written.part("xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"));
        XmlText sheet = new XmlText().start("worksheet").attribute("xmlns", SHEETS).start("sheetData");
        row(sheet, names);
        row(sheet, cells);
        written.part("xl/worksheets/sheet1.xml", sheet.end().end().toString());
        return new PhiBytes(written.finish());
    }

    private static void row(XmlText sheet, List<String> cells) {
        sheet.start("row");
        for (String cell : cells) {
            sheet.start("c").attribute("t", "inlineStr").start("is").start("t").attribute("xml:space", "preserve");
            sheet.text(cell).end().end().end();
        }
        sheet.end();
    }

    private static String link(String kind, String target) {
        return new XmlText().start("Relationships")
                .attribute("xmlns", LINKS)
                .start("Relationship")
                .attribute("Id", "rId1")
                .attribute("Type", KINDS + "/" + kind)
                .attribute("Target", target)
                .end()
                .end()
                .toString();
    }

    private static String types() {
        XmlText xml = new XmlText().start("Types").attribute("xmlns", TYPES);
        xml.start("Default")
                .attribute("Extension", "rels")
                .attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .end();
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/worksheets/sheet1.xml", "worksheet+xml");
        return xml.end().toString();
    }

    private static void override(XmlText xml, String part, String type) {
        xml.start("Override").attribute("PartName", part).attribute("ContentType", SPREADSHEET + type).end();
    }
}
