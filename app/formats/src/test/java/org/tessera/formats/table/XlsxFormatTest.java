package org.tessera.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Canaries;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.ZipSample;

final class XlsxFormatTest {
    private static final int SPANS = 500;
    private static final int MUTATIONS = 200;

    private final XlsxFormat format = new XlsxFormat();

    private List<ReadNote> read(byte[] bytes) {
        return FormatContract.read(format, "notes.xlsx", bytes);
    }

    /** A workbook made by another library: a visible sheet with a remark and a formula, and a hidden one. */
    private static byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("Ottoline Brask");
            XSSFSheet sheet = book.createSheet("Visits");
            texts(sheet.createRow(0), "MRN", "Name", "DOB", "Weight", "Note");
            XSSFRow row = sheet.createRow(1);
            texts(row, "0048213", "Ida Umland", "", "", "Seen today.\nPlan: rest & fluids.");
            XSSFCellStyle date = book.createCellStyle();
            date.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
            XSSFCell born = row.createCell(2);
            born.setCellValue(LocalDate.of(1951, 7, 19));
            born.setCellStyle(date);
            row.createCell(3).setCellFormula("60+2");
            row.getCell(3).setCellValue(62);
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            XSSFComment remark = sheet.createDrawingPatriarch().createCellComment(anchor);
            remark.setString("Ask Ferris");
            row.getCell(4).setCellComment(remark);
            XSSFSheet hidden = book.createSheet("Old");
            texts(hidden.createRow(0), "patient id", "text");
            texts(hidden.createRow(3), "7", "An old note.");
            book.setSheetHidden(1, true);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void texts(XSSFRow row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    @Test
    void eachRowOfEachSheetIsANote() {
        List<ReadNote> notes = read(workbook());
        assertThat(notes).hasSize(2);
        ReadNote first = notes.getFirst();
        assertThat(first.text().reveal()).isEqualTo("Weight: 62\nAsk Ferris\nSeen today.\nPlan: rest & fluids.");
        assertThat(first.patient()).contains(new PhiText("0048213"));
        assertThat(first.known().all()).containsExactly(
                new KnownIdentifier(IdentifierKind.MEDICAL_RECORD, new PhiText("0048213")),
                new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Ida Umland")),
                new KnownIdentifier(IdentifierKind.DATE, new PhiText("7/19/51")),
                new KnownIdentifier(IdentifierKind.CLINICIAN, new PhiText("Ottoline Brask")));
        assertThat(first.unread()).contains(new UnreadPart(UnreadPart.Kind.COMMENT, 1),
                new UnreadPart(UnreadPart.Kind.HIDDEN_TEXT, 1));
        assertThat(notes.get(1).text().reveal()).isEqualTo("An old note.");
        assertThat(notes.get(1).from().label()).isEqualTo(new PhiText("notes.xlsx, row 4"));
    }

    @Test
    void offsetsLeadBackToTheWorkbookOfOneRow() {
        for (ReadNote note : read(workbook())) {
            FormatContract.assertOffsetsLeadBack(format, note, 23, SPANS);
            FormatContract.assertSourceReadsTheSame(format, note, "notes.xlsx");
        }
    }

    @Test
    void refusesEmptyWorkbooksAndEntities() {
        Map<String, byte[]> parts = new TreeMap<>(Canaries.entries(workbook()));
        parts.put("xl/sharedStrings.xml",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><sst>&b;</sst>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(ZipSample.of(parts))).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_DAMAGED);
    }

    @Test
    void damagedWorkbooksAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, workbook(), "a.xlsx", 29, MUTATIONS);
    }
}
