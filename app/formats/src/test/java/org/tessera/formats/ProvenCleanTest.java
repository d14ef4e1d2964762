package org.tessera.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tessera.formats.cda.CdaFormat;
import org.tessera.formats.cda.CdaSamples;

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
}
