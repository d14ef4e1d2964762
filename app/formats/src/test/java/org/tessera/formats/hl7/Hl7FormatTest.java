package org.tessera.formats.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tessera.core.identifier.IdentifierKind.CITY;
import static org.tessera.core.identifier.IdentifierKind.CLINICIAN;
import static org.tessera.core.identifier.IdentifierKind.DATE;
import static org.tessera.core.identifier.IdentifierKind.EMAIL;
import static org.tessera.core.identifier.IdentifierKind.MEDICAL_RECORD;
import static org.tessera.core.identifier.IdentifierKind.PATIENT;
import static org.tessera.core.identifier.IdentifierKind.RELATIVE;
import static org.tessera.core.identifier.IdentifierKind.SSN;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;

final class Hl7FormatTest {
    private final Hl7Format format = new Hl7Format();

    private List<ReadNote> read(String message) {
        return FormatContract.read(format, "a.hl7", message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void freeTextIsReadInOrderUnderItsLabels() {
        assertThat(read(Hl7Samples.NOTE).getFirst().text().reveal()).isEqualTo("""
                Relationship: Spouse
                Discharge summary:
                Ms. Winterbourne was admitted on 3/9.
                BP 120&80 \\ stable; K 3.9 ^ 10.
                Seen with her husband Caspian.
                Second part Hello for Zoë.
                Glucose: 104 mg/dL (70-99)
                Diagnosis: Essential hypertension
                Illness or injury onset date: 2024-03-01
                Attached text:
                By A. Quillfeather
                Call Zoë at 419-555-0142 & write.
                Picture:
                Daughter Linnet drives.
                Second line
                with a raw line end
                Diagnosis: Type 2 diabetes
                Diagnosis: Diabetes
                Allergy type: Drug allergy
                Allergy: Penicillin
                Severity: MO
                Reaction: Rash
                ZPI: 1 Winterbourne local 8812034
                """);
    }

    @Test
    void identifiersOfTheHeaderAreKnown() {
        ReadNote note = read(Hl7Samples.NOTE).getFirst();
        assertThat(values(note, PATIENT)).containsExactly("Zoë Maud Winterbourne", "Zee Winterbourne");
        assertThat(values(note, RELATIVE)).containsExactly("Ida Thistlewood", "Caspian Winterbourne");
        assertThat(values(note, CLINICIAN)).containsExactly("Ambrose Quillfeather");
        assertThat(values(note, DATE)).containsExactly("1951-07-19", "2024-03-09", "2024-03-11");
        assertThat(values(note, MEDICAL_RECORD)).containsExactly("8812034");
        assertThat(values(note, SSN)).containsExactly("551-90-1234");
        assertThat(values(note, CITY)).containsExactly("Dunmore Falls");
        assertThat(values(note, EMAIL)).containsExactly("zoe.w@example.org");
        assertThat(note.patient()).contains(new PhiText("8812034"));
        assertThat(note.unread()).containsExactly(new UnreadPart(UnreadPart.Kind.PICTURE, 1));
    }

    private static List<String> values(ReadNote note, IdentifierKind kind) {
        return note.known().of(kind).stream().map(PhiText::reveal).toList();
    }

    @Test
    void offsetsLeadBackAndTheSourceReadsTheSame() {
        ReadNote note = read(Hl7Samples.NOTE).getFirst();
        FormatContract.assertOffsetsLeadBack(format, note, 7, 1_000);
        FormatContract.assertSourceReadsTheSame(format, note, "a.hl7");
    }

    @ParameterizedTest
    @CsvSource({"8859/1,ISO-8859-1", "UNICODE UTF-8,UTF-8", "'',UTF-8", "'',windows-1252", "8859/15,ISO-8859-15"})
    void everyCharacterSetIsRead(String declared, String charset) {
        String message = "MSH|^~\\&|||||||ORU^R01|1|P|2.3||||||" + declared + "\rOBX|1|TX|1^Note||Zoë Ångstrand\r";
        ReadNote note = FormatContract.read(format, "a.hl7", message.getBytes(Charset.forName(charset))).getFirst();
        assertThat(note.text().reveal()).isEqualTo("Note:\nZoë Ångstrand\n");
        FormatContract.assertSourceReadsTheSame(format, note, "a.hl7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void wideCharactersAreRead(String charset) {
        byte[] bytes = Hl7Samples.NOTE.getBytes(Charset.forName(charset));
        assertThat(FormatContract.read(format, "a.hl7", bytes).getFirst().text())
                .isEqualTo(read(Hl7Samples.NOTE).getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndAndBlockMarkIsRead(String end) {
        String one = Hl7Samples.NOTE.replace("\r", end);
        List<ReadNote> notes = read("FHS|^~\\&|x" + end + "BHS|^~\\&" + end + "\u000B" + one + "\u001C" + end + one
                + "BTS|2" + end + "FTS|1" + end);
        assertThat(notes).extracting(note -> note.text().reveal())
                .containsOnly(read(Hl7Samples.NOTE).getFirst().text().reveal())
                .hasSize(2);
        assertThat(notes.get(1).from().label()).isEqualTo(new PhiText("a.hl7 #2"));
    }

    @Test
    void otherDelimitersAreRead() {
        String message = "MSH#*!%$##########2.5\rPID###88120*a$b***MR##Reed$x*Mo\rOBX#1#TX#1*Note##one %F% two %S% %T% 3\r";
        ReadNote note = read(message).getFirst();
        assertThat(note.text().reveal()).isEqualTo("Note:\none # two * $ 3\n");
        assertThat(values(note, PATIENT)).containsExactly("Mo Reed");
    }

    @Test
    void aBackslashThatIsNoEscapeIsText() {
        assertThat(read("MSH|^~\\&|\rNTE|1||C:\\temp\\notes and \\H\\bold\\N\\ \\Zxy\\\r").getFirst().text().reveal())
                .isEqualTo("C:\\temp\\notes and bold \\Zxy\\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "MSH", "MSHABCDEF", "MSH|^~\\&|\rPID|1\r", "MSH||||\r", "MSH|^^^^|\r"})
    void whatHoldsNoMessageOrNoTextIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aMessageIsKnownByItsBegin() {
        assertThat(Hl7Format.looksLikeHl7("\u000BMSH|^~\\&|a")).isTrue();
        assertThat(Hl7Format.looksLikeHl7("BHS|^~\\&|a")).isTrue();
        assertThat(Hl7Format.looksLikeHl7("MSH results pending")).isFalse();
        assertThat(Hl7Format.looksLikeHl7("Note: MSH|^~\\&")).isFalse();
    }

    @Test
    void whatAMeasureSaysBehindItsFirstPartIsText() {
        assertThat(read(
                "MSH|^~\\&|\rOBX|1|NM|1^Age||7|a^years of Zoë^UCUM~d|0-9^low^~5-7\rOBX|2|DR|2^Stay||20240301^20240304~2025\r")
                .getFirst()
                .text()
                .reveal()).isEqualTo("Age: 7 a years of Zoë d (0-9 low 5-7)\nStay: 2024-03-01 2024-03-04 2025\n");
    }

    @Test
    void aMessageWithoutWordsIsReadAsItsEvent() {
        assertThat(read("MSH|^~\\&|||||||ADT^A01|1|P|2.3\rPID|1||8812034\r").getFirst().text().reveal())
                .isEqualTo("ADT A01\n");
    }

    @Test
    void remarksOfABatchAreText() {
        String message = "MSH|^~\\&|||||||ORU^R01|1|P|2.3\rNTE|1||She came.\r";
        List<ReadNote> notes = read(
                "FHS|^~\\&||||||||For Zoë Winterbourne\r" + message + message + "BTS|2|sent twice\r");
        assertThat(notes).extracting(note -> note.text().reveal())
                .containsExactly("She came.\nFHS: For Zoë Winterbourne\n", "She came.\nBTS: sent twice\n");
        notes.forEach(note -> FormatContract.assertSourceReadsTheSame(format, note, "a.hl7"));
    }
}
