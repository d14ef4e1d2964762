package org.tessera.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

final class CsvFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 1_500;
    private static final int ROWS = 20_000;
    private static final String TABLE = """
            MRN,Patient Name,DOB,Sex,Visit_ID,Note\r
            0048213,"Brask, Ottoline",1951-07-19,F,V-17,"Seen, ""fine"".
            Plan: rest."\r
            0048214,Ferris Umland,1949-02-03,M,V-18,Zoé called.\r
            """;

    private final CsvFormat format = new CsvFormat();

    private List<ReadNote> read(String table) {
        return FormatContract.read(format, "notes.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachRowIsANoteWithWhatIsKnown() {
        List<ReadNote> notes = read(TABLE);
        assertThat(notes).hasSize(2);
        ReadNote first = notes.getFirst();
        assertThat(first.text().reveal()).isEqualTo("Sex: F\nSeen, \"fine\".\nPlan: rest.");
        assertThat(first.patient()).contains(new PhiText("0048213"));
        assertThat(first.from().label()).isEqualTo(new PhiText("notes.csv, row 2"));
        assertThat(first.known().all()).containsExactly(
                new KnownIdentifier(IdentifierKind.MEDICAL_RECORD, new PhiText("0048213")),
                new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Brask, Ottoline")),
                new KnownIdentifier(IdentifierKind.DATE, new PhiText("1951-07-19")),
                new KnownIdentifier(IdentifierKind.OTHER, new PhiText("V-17")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void offsetsLeadBackInEveryCharacterSet(String charset) {
        List<ReadNote> notes = FormatContract.read(format, "a.csv", TABLE.getBytes(Charset.forName(charset)));
        assertThat(notes.get(1).text().reveal()).endsWith("Zoé called.");
        for (ReadNote note : notes) {
            FormatContract.assertOffsetsLeadBack(format, note, 17, SPANS);
            FormatContract.assertSourceReadsTheSame(format, note, "a.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheSignBetweenCells(String sign) {
        assertThat(read("name" + sign + "note\nIda Brask" + sign + "seen").getFirst().text().reveal())
                .isEqualTo("seen");
    }

    @Test
    void withoutANameTheLongestColumnIsTheNote() {
        List<ReadNote> notes = read("a,b\nshort,a much longer text\nb,c\n");
        assertThat(notes.getFirst().text().reveal()).isEqualTo("a: short\na much longer text");
        assertThat(notes.get(1).text().reveal()).isEqualTo("a: b\nc");
        notes.forEach(note -> FormatContract.assertSourceReadsTheSame(format, note, "a.csv"));
    }

    @Test
    void readsAByteOrderMark() {
        assertThat(read("\uFEFFmrn,note\n1,x").getFirst().patient()).contains(new PhiText("1"));
    }

    @Test
    void refusesATableWithoutNotes() {
        assertThatThrownBy(() -> read("note\n")).hasFieldOrPropertyWithValue("problem", ProblemCode.FILE_EMPTY);
        assertThatThrownBy(() -> read("mrn,note\n1,\n")).hasFieldOrPropertyWithValue("problem", ProblemCode.FILE_EMPTY);
    }

    @Test
    void readsRowAfterRowAndKeepsNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.csv");
        Files.writeString(file, "mrn,note\n" + "1,seen again today\n".repeat(ROWS));
        AtomicInteger count = new AtomicInteger();
        format.read(SourceFile.of(file), note -> count.incrementAndGet());
        assertThat(count).hasValue(ROWS);
    }

    @Test
    void damagedTablesAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, TABLE.getBytes(StandardCharsets.UTF_8), "a.csv", 19, MUTATIONS);
    }
}
