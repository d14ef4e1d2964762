package org.tessera.formats.cda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;

final class CdaFormatTest {
    private final CdaFormat format = new CdaFormat();

    private ReadNote read(String xml) {
        return FormatContract.read(format, "a.xml", xml.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static List<String> values(ReadNote note, IdentifierKind kind) {
        return note.known().of(kind).stream().map(PhiText::reveal).toList();
    }

    @Test
    void textIsReadInTheOrderOfTheDocument() {
        assertThat(read(CdaSamples.DOCUMENT).text().reveal().replaceAll(" +", " ").replaceAll("(?m)^ | $", ""))
                .isEqualTo("""
                        type="text/xsl" href="CDA.xsl"
                        Discharge summary
                        Maple Grove Discharge Summary
                        Female
                        Hospital course
                        Hospital Course
                        Ms. Winterbourne came with Caspian & left.
                        Glucose 104 mg/dL
                        checked by A. Quillfeather
                        Glucose
                        """);
    }

    @Test
    void identifiersOfTheHeaderAreKnown() {
        ReadNote note = read(CdaSamples.DOCUMENT);
        assertThat(values(note, IdentifierKind.PATIENT)).containsExactly("Zoë Maud Winterbourne");
        assertThat(values(note, IdentifierKind.RELATIVE)).containsExactly("Caspian Winterbourne");
        assertThat(values(note, IdentifierKind.CLINICIAN)).containsExactly("Ambrose Quillfeather");
        assertThat(values(note, IdentifierKind.FACILITY)).containsExactly("Maple Grove Hospital");
        assertThat(values(note, IdentifierKind.MEDICAL_RECORD)).containsExactly("8812034");
        assertThat(values(note, IdentifierKind.SSN)).containsExactly("551-90-1234");
        assertThat(values(note, IdentifierKind.LICENCE)).containsExactly("1093817465");
        assertThat(values(note, IdentifierKind.ACCOUNT)).containsExactly("V00918273");
        assertThat(values(note, IdentifierKind.PHONE)).containsExactly("(419) 555-0142");
        assertThat(values(note, IdentifierKind.DATE)).containsExactly("1951-07-19", "2024-03-09", "2024-03-11");
        assertThat(note.patient()).contains(new PhiText("8812034"));
        assertThat(note.unread()).containsExactly(new UnreadPart(UnreadPart.Kind.PICTURE, 1),
                new UnreadPart(UnreadPart.Kind.COMMENT, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"})
    void offsetsLeadBackAndTheSourceReadsTheSame(String charset) {
        byte[] bytes = CdaSamples.DOCUMENT.replace("UTF-8", charset).getBytes(Charset.forName(charset));
        ReadNote note = FormatContract.read(format, "a.cda", bytes).getFirst();
        assertThat(note.text()).isEqualTo(read(CdaSamples.DOCUMENT).text());
        FormatContract.assertOffsetsLeadBack(format, note, 7, 1_000);
        FormatContract.assertSourceReadsTheSame(format, note, "a.cda");
    }

    @Test
    void anUnstructuredBodyIsReadIfItIsText() {
        String body = Base64.getEncoder().encodeToString("Seen by Ambrose.\nHome.".getBytes(StandardCharsets.UTF_8));
        ReadNote note = read(
                "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><nonXMLBody><text mediaType=\"text/plain\""
                        + " representation=\"B64\">" + body + "</text></nonXMLBody></component></ClinicalDocument>");
        assertThat(note.text().reveal()).isEqualTo("Seen by Ambrose.\nHome.\n");
        FormatContract.assertOffsetsLeadBack(format, note, 2, 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "no", "<ClinicalDocument xmlns='urn:hl7-org:v3'/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><ClinicalDocument xmlns='urn:hl7-org:v3'>&b;</ClinicalDocument>",
            "<ClinicalDocument xmlns='urn:hl7-org:v3'><title>a</ClinicalDocument>"})
    void whatIsNoDocumentOrNotSafeIsRefused(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(ProblemException.class);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<ClinicalDocument xmlns='urn:hl7-org:v3'>" + "<component>".repeat(300) + "a"
                + "</component>".repeat(300) + "</ClinicalDocument>";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ProblemException.class).hasMessageContaining("IO-1016");
    }

    @Test
    void damagedDocumentsAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, CdaSamples.DOCUMENT.getBytes(StandardCharsets.UTF_8), "a.xml", 3,
                1_000);
    }
}
