package org.tessera.engine.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.document.LetterForm;
import org.tessera.engine.document.LetterWriter;
import org.tessera.formats.SourceFile;
import org.tessera.formats.letter.LetterPdf;
import org.tessera.formats.letter.SignedLetter;

/** The smallest file of each format, about an invented person, but for one made in memory. Each holds one note. */
final class FormatSpecimens {
    /** The name in each of them; in no document without identifiers. */
    static final String NAME = "Quillfeather";

    /** A word in each of them that is no identifier and stays. */
    static final String MEDICINE = "metoprolol";

    private static final String SENTENCE = "Mrs Quillfeather takes metoprolol 25 mg daily.";

    private static final Instant SIGNED = Instant.parse("2026-03-01T10:15:00Z");

    private static final String HL7 = String.join("\r", "MSH|^~\\&|A|B|C|D|20260301101500||ORU^R01^ORU_R01|1|P|2.5.1",
            "PID|1||4471902^^^B^MR||Quillfeather^Orla||19580719|F",
            "OBX|1|FT|11490-0^Summary^LN||" + SENTENCE + "||||||F", "");

    private static final String FHIR = """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"p1","name":[{"family":"Quillfeather","given":["Orla"]}]}},
            {"resource":{"resourceType":"Observation","id":"o1","status":"final","code":{"text":"Visit"},
            "subject":{"reference":"Patient/p1"},"note":[{"text":"%s"}]}}]}""".formatted(SENTENCE);

    private static final String CDA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
            <recordTarget><patientRole><id root="2.16.840.1.113883.19.5" extension="4471902"/>
            <patient><name><given>Orla</given><family>Quillfeather</family></name></patient></patientRole></recordTarget>
            <component><structuredBody><component><section><title>Visit</title>
            <text><paragraph>%s</paragraph></text></section></component></structuredBody></component>
            </ClinicalDocument>"""
            .formatted(SENTENCE);

    private static final String MAIL = """
            From: Orla Quillfeather <orla@example.org>
            To: clinic@example.org
            Subject: Visit
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            %s
            """.formatted(SENTENCE);

    /** No library here makes one: the sentence alone, saved as Word 97 by LibreOffice 7.4.7. */
    private static final String WORD_97 = "specimen.doc";

    private FormatSpecimens() {}

    /** The file of a format. */
    static SourceFile of(NoteSource.Format format) {
        return switch (format) {
            case TEXT, PASTED, SAMPLE -> text("txt", "Patient name: Orla Quillfeather\n" + SENTENCE + "\n");
            case JSONL -> text("jsonl", "{\"id\":\"1\",\"text\":\"" + SENTENCE + "\"}\n");
            case RTF -> text("rtf", "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 " + SENTENCE + "\\par}");
            case HTML -> text("html", "<!DOCTYPE html><html><body><p>" + SENTENCE + "</p></body></html>");
            case EML -> text("eml", MAIL.replace("\n", "\r\n"));
            case CSV -> text("csv", "mrn,name,note\n4471902,Orla Quillfeather," + SENTENCE + "\n");
            case HL7 -> text("hl7", HL7);
            case CDA -> text("xml", CDA);
            case FHIR -> text("json", FHIR);
            case XLSX -> file("xlsx", OfficeSpecimens.workbook("Orla Quillfeather", SENTENCE));
            case DOCX -> file("docx", OfficeSpecimens.document(SENTENCE));
            case DOC -> file("doc", shipped(WORD_97));
            case PDF -> file("pdf", LetterPdf.write(letter(), LetterPdf.Paper.A4).array());
        };
    }

    /** A letter of that form about the same person, as a signed one is written. */
    static DocumentFile letter(LetterForm form) {
        SignOff signOff = new SignOff(new NamedPerson("Self-test"), SIGNED, Sha256.of(SENTENCE), 0);
        KnownIdentifiers facts = new KnownIdentifiers(
                List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Orla Quillfeather"))));
        return LetterWriter.write(new SignedDocument(new PhiText(SENTENCE), signOff), facts, form, ZoneOffset.UTC);
    }

    /** A file of that ending. */
    static SourceFile file(String ending, byte[] bytes) {
        return SourceFile.of(new PhiText("self-test." + ending), new PhiBytes(bytes));
    }

    private static SourceFile text(String ending, String content) {
        return file(ending, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] shipped(String name) {
        try (@Nullable
        InputStream in = FormatSpecimens.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.PART_UNUSABLE, name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.PART_UNUSABLE, name);
        }
    }

    private static SignedLetter letter() {
        return new SignedLetter(new PhiText(SENTENCE), "Visit", "Self-test", "", SIGNED.atZone(ZoneOffset.UTC),
                KnownIdentifiers.NONE);
    }
}
