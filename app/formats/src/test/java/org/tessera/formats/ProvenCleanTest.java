package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tessera.formats.cda.CdaFormat;
import org.tessera.formats.cda.CdaSamples;
import org.tessera.formats.fhir.FhirFormat;
import org.tessera.formats.fhir.FhirSamples;
import org.tessera.formats.hl7.Hl7Format;
import org.tessera.formats.hl7.Hl7Samples;

final class ProvenCleanTest {
    private static final String[] PEOPLE = {"Winterbourne", "Zoë", "Zee", "Caspian", "Quillfeather", "Ambrose",
            "Linnet", "Ida", "Oskar", "Lindqvale", "419-555-0142"};

    @Test
    void aDocumentWithARealisticHeaderIsProven() {
        String document = CdaSamples.DOCUMENT
                .replace("xmlns:sdtc",
                        "xmlns=\"urn:hl7-org:v3\" xsi:schemaLocation=\"urn:hl7-org:v3 ../CDA_SDTC.xsd\" xmlns:sdtc")
                .replaceFirst("xmlns=\"urn:hl7-org:v3\" ", "")
                .replace("<birthTime", """
                        <maritalStatusCode code="M" displayName="Married" codeSystem="2.16.840.1.113883.5.2"
                         codeSystemName="MaritalStatusCode"/>
                        <raceCode code="2106-3" displayName="White" codeSystem="2.16.840.1.113883.6.238"
                         codeSystemName="Race &amp; Ethnicity - CDC"/>
                        <languageCommunication><languageCode code="en"/><preferenceInd value="true"/>
                        </languageCommunication><birthTime""")
                .replace("<statusCode code=\"completed\"/>", """
                        <statusCode code="completed"/><interpretationCode code="H" displayName="High"
                         codeSystem="2.16.840.1.113883.5.83"/><code code="X77" codeSystem="2.16.840.1.113883.6.1"/>
                        <sdtc:dosage unit="mg/dL" classCode="OBS"><low value="12" xmlns:x="urn:x"/></sdtc:dosage>""");
        RedactedDocument redacted = ProvenClean.assertProven(new CdaFormat(), document, PEOPLE).getFirst();
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8)).contains("displayName=\"High\"",
                "<value unit=\"mg/dL\" value=\"104\"");
    }

    @Test
    void everyKindOfResourceIsProven() {
        String bundle = FhirSamples.bundle(FhirSamples.PATIENT, FhirSamples.OBSERVATION, FhirSamples.DOCUMENT,
                FhirSamples.PRACTITIONER, FhirSamples.OTHER_PATIENT, FhirSamples.OTHER_NOTE);
        assertThat(ProvenClean.assertProven(new FhirFormat(), bundle, PEOPLE)).hasSize(2);
    }

    @Test
    void aPatientOfUsCoreIsProven() {
        String patient = FhirSamples.PATIENT.replace("\"gender\"",
                """
                        "extension":[{"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race","extension":[
                        {"url":"ombCategory","valueCoding":{"system":"urn:oid:2.16.840.1.113883.6.238","code":"2106-3","display":"White"}},
                        {"url":"text","valueString":"White"}]},
                        {"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex","valueCode":"F"}],
                        "maritalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M",
                        "display":"Married"}]},"communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"en-US",
                        "display":"English"}],"text":"English"},"preferred":true}],"gender\"""");
        RedactedDocument redacted = ProvenClean.assertProven(new FhirFormat(), patient, PEOPLE).getFirst();
        assertThat(new String(redacted.bytes().array(), StandardCharsets.UTF_8)).doesNotContain("2106-3");
    }

    @Test
    void anObservationThatIsHighIsProvenThoughTheWordWasHidden() {
        String observation = FhirSamples.OBSERVATION.replace("\"note\"",
                """
                        "interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                        "code":"H","display":"High"}]}],"referenceRange":[{"low":{"value":70,"unit":"mg/dL"},"high":{"value":99,
                        "unit":"mg/dL"},"text":"70 to 99"}],"category":[{"coding":[{"system":
                        "http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}],"text":"Laboratory"}],
                        "method":{"coding":[{"system":"http://loinc.org","code":"local"}]},"note\"""");
        FhirFormat format = new FhirFormat();
        assertThat(ProvenClean.assertProven(format, observation, PEOPLE).getFirst().expected())
                .contains("Interpretation: High");
        ProvenClean.assertProven(format, observation, "High", "Zee", "Caspian");
    }

    @Test
    void aMessageWithLocalSegmentsIsProven() {
        RedactedDocument redacted = ProvenClean.assertProven(new Hl7Format(), Hl7Samples.NOTE, PEOPLE).getFirst();
        assertThat(redacted.expected()).contains("Glucose: 104 mg/dL (70-99)").doesNotContain("ZPI");
    }

    @Test
    void aMessageWithoutWordsIsProven() {
        String message = "MSH|^~\\&|||||20240311||ADT^A01^ADT_A01|77120|P|2.5\rEVN|A01|20240311\r"
                + "PID|1||8812034^^^MAPLE^MR||Winterbourne^Zoë||19510719|F\r";
        String reason = message + "PV2|||^Chest pain of Zoë\rDG1|1||I10^Hypertension^I10\rAL1|1||^Penicillin\r";
        assertThat(ProvenClean.assertProven(new Hl7Format(), message, PEOPLE).getFirst().expected())
                .isEqualTo("ADT A01 ADT_A01\n");
        assertThat(ProvenClean.assertProven(new Hl7Format(), reason, PEOPLE).getFirst().expected())
                .isEqualTo("Admit reason:  Chest pain of [NAME]\nDiagnosis: Hypertension\nAllergy: Penicillin\n");
    }

    @Test
    void aResourceWithoutWordsIsReadAsItsTypeAndProven() {
        String people = FhirSamples.bundle(FhirSamples.OTHER_PATIENT, FhirSamples.PRACTITIONER);
        assertThat(ProvenClean.assertProven(new FhirFormat(), FhirSamples.OTHER_PATIENT, PEOPLE).getFirst().expected())
                .isEqualTo("Patient\n");
        assertThat(ProvenClean.assertProven(new FhirFormat(), people, PEOPLE).getFirst().expected())
                .isEqualTo("Bundle\n");
    }
}
