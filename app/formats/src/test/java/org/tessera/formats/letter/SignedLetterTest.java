package org.tessera.formats.letter;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v25.message.MDM_T02;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.json.Json;

final class SignedLetterTest {
    private static final String BODY = "Dear colleague,\n\nReason for referral:\nMs. Odalys Ferrante | ÅÉ^&~\\ has "
            + "chest pain on walking uphill.\n";

    private final SignedLetter letter = letter(BODY);

    private static SignedLetter letter(String body) {
        return new SignedLetter(new PhiText(body), "Referral letter", "Benno Quillfeather", "MD",
                ZonedDateTime.parse("2026-03-04T05:06:07-05:00"),
                new KnownIdentifiers(List.of(known(IdentifierKind.PATIENT, "Odalys Ferrante"),
                        known(IdentifierKind.DATE, "7/19/1951"), known(IdentifierKind.MEDICAL_RECORD, "00|417"))));
    }

    private static KnownIdentifier known(IdentifierKind kind, String value) {
        return new KnownIdentifier(kind, new PhiText(value));
    }

    @Test
    void textEndsWithWhoSigned() {
        assertThat(new String(LetterText.write(letter).array(), StandardCharsets.UTF_8)).isEqualTo("Referral letter\n\n"
                + BODY.strip() + "\n\nSigned by Benno Quillfeather, MD on 2026-03-04 05:06 -05:00\n");
    }

    @Test
    void wordDocumentHoldsHeadingsTextAndFooter() throws IOException {
        byte[] bytes = LetterDocx.write(letter).array();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).containsExactly("Referral letter",
                    "Dear colleague,", "Reason for referral:",
                    "Ms. Odalys Ferrante | ÅÉ^&~\\ has chest pain on walking uphill.", letter.signedLine());
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle)).startsWith("Heading1", null,
                    "Heading2");
            assertThat(document.getFooterList().getFirst().getText().strip()).isEqualTo(letter.signedLine());
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Referral letter");
        }
    }

    @Test
    void pdfIsTaggedAndReadsInOrder() throws IOException {
        byte[] bytes = LetterPdf.write(letter, LetterPdf.Paper.US_LETTER).array();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip()).isEqualTo(
                    "Referral letter Dear colleague, Reason for referral: Ms. Odalys Ferrante | ÅÉ^&~\\ has chest pain "
                            + "on walking uphill. " + letter.signedLine() + " " + letter.signedLine() + " Page 1 of 1");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Referral letter");
            PDStructureElement all = (PDStructureElement) catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(all.getKids().stream().map(kid -> ((PDStructureElement) kid).getStructureType()))
                    .containsExactly("H1", "P", "H2", "P", "P");
        }
    }

    @Test
    void longLetterRunsOverPagesOfBothPapers() throws IOException {
        SignedLetter longer = letter("A sentence that says nothing of interest to anybody. ".repeat(400) + "\nEnd.");
        for (LetterPdf.Paper paper : LetterPdf.Paper.values()) {
            try (PDDocument document = Loader.loadPDF(LetterPdf.write(longer, paper).array())) {
                assertThat(document.getNumberOfPages()).isBetween(5, 9);
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("Page 2 of " + document.getNumberOfPages());
                assertThat(text.split("sentence", -1)).hasSize(401);
            }
        }
    }

    @Test
    void fhirResourceHoldsTheLetter() {
        OutputBytes pdf = LetterPdf.write(letter, LetterPdf.Paper.A4);
        JsonNode resource = Json
                .read(new String(LetterFhir.write(letter, Optional.of(pdf)).array(), StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(resource.at("/resourceType").asText()).isEqualTo("DocumentReference");
        assertThat(resource.at("/status").asText()).isEqualTo("current");
        assertThat(resource.at("/docStatus").asText()).isEqualTo("final");
        assertThat(resource.at("/type/coding/0/code").asText()).isEqualTo("57133-1");
        assertThat(resource.at("/date").asText()).isEqualTo("2026-03-04T05:06:07-05:00");
        assertThat(resource.at("/author/0/display").asText()).isEqualTo("Benno Quillfeather, MD");
        assertThat(resource.at("/subject/display").asText()).isEqualTo("Odalys Ferrante");
        assertThat(Base64.getDecoder().decode(resource.at("/content/0/attachment/data").asText()))
                .isEqualTo(LetterText.write(letter).array());
        assertThat(Base64.getDecoder().decode(resource.at("/content/1/attachment/data").asText()))
                .isEqualTo(pdf.array());
    }

    @Test
    void hl7MessageIsReadByAnotherReader() throws HL7Exception {
        String message = new String(LetterHl7.write(letter).array(), StandardCharsets.UTF_8);
        PipeParser parser = new PipeParser();
        parser.setValidationContext(ValidationContextFactory.noValidation());
        MDM_T02 read = (MDM_T02) parser.parse(message);
        assertThat(read.getPID().getPatientName(0).getFamilyName().getSurname().getValue()).isEqualTo("Ferrante");
        assertThat(read.getPID().getPatientName(0).getGivenName().getValue()).isEqualTo("Odalys");
        assertThat(read.getPID().getPatientIdentifierList(0).getIDNumber().getValue()).isEqualTo("00|417");
        assertThat(read.getPID().getDateTimeOfBirth().getTime().getValue()).isEqualTo("19510719");
        assertThat(read.getTXA().getOriginatorCodeName(0).getFamilyName().getSurname().getValue())
                .isEqualTo("Quillfeather");
        assertThat(read.getTXA().getDocumentCompletionStatus().getValue()).isEqualTo("LA");
        assertThat(read.getTXA().getDocumentAvailabilityStatus().getValue()).isEqualTo("AV");
        assertThat(read.getTXA().getAuthenticationPersonTimeStamp(0).getFamilyName().getSurname().getValue())
                .isEqualTo("Quillfeather");
        assertThat(read.getTXA().getAuthenticationPersonTimeStamp(0).getDateTimeActionPerformed().getTime().getValue())
                .isEqualTo("20260304050607-0500");
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < read.getOBXNTEReps(); index++) {
            String line = read.getOBXNTE(index).getOBX().getObservationValue(0).getData().toString();
            text.append(line == null ? "" : line).append('\n');
        }
        assertThat(text.toString().strip()).isEqualTo(LetterText.text(letter).strip());
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        SignedLetter bare = new SignedLetter(new PhiText("Text"), "Letter", "Benno", "",
                ZonedDateTime.parse("2026-03-04T05:06:07Z"), KnownIdentifiers.NONE);
        assertThat(new String(LetterHl7.write(bare).array(), StandardCharsets.UTF_8)).contains("\rPID|1||||||\r");
        assertThat(new String(LetterFhir.write(bare, Optional.empty()).array(), StandardCharsets.UTF_8))
                .doesNotContain("subject");
    }
}
