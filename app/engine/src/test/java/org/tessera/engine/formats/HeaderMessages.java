package org.tessera.engine.formats;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.cda.CdaFormat;
import org.tessera.formats.fhir.FhirFormat;
import org.tessera.formats.hl7.Hl7Format;

/** The same note with the same header in each of the three standards. */
enum HeaderMessages {
    HL7("a.hl7") {
        @Override
        NoteFormat format() {
            return new Hl7Format();
        }

        @Override
        String write(HeaderPatient patient, List<String> lines) {
            String text = String.join("\\.br\\",
                    lines.stream()
                            .map(line -> line.replace("\\", "\\E\\").replace("^", "\\S\\").replace("&", "\\T\\"))
                            .toList());
            return String.join("\r", "MSH|^~\\&|APP|FAC|||20240311||ORU^R01|1|P|2.5.1||||||UNICODE UTF-8",
                    "PID|1||" + patient.record() + "^^^A^MR||" + patient.family() + "^" + patient.given() + "^"
                            + patient.middle() + "||" + birth(patient, "yyyyMMdd") + "|F|||" + patient.house() + " "
                            + patient.street() + "^^" + patient.city() + "^OH^" + patient.zip() + "||" + patient.phone()
                            + "^PRN^PH^" + patient.email() + "||||||" + patient.ssn(),
                    "NK1|1|" + patient.family() + "^" + patient.spouse() + "|SPO",
                    "OBX|1|FT|11506-3^Progress note^LN||" + text) + "\r";
        }
    },
    FHIR("a.json") {
        @Override
        NoteFormat format() {
            return new FhirFormat();
        }

        @Override
        String write(HeaderPatient patient, List<String> lines) {
            String data = Base64.getEncoder().encodeToString(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return """
                    {"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"1",
                    "identifier":[{"value":"%s"},{"system":"http://hl7.org/fhir/sid/us-ssn","value":"%s"}],"name":[{"family":"%s",
                    "given":["%s","%s"]}],"birthDate":"%s","telecom":[{"system":"phone","value":"%s"},{"system":"email","value":"%s"}],
                    "address":[{"line":["%s %s"],"city":"%s","state":"OH","postalCode":"%s"}],"contact":[{"name":{"family":"%s",
                    "given":["%s"]}}]}},{"resource":{"resourceType":"DocumentReference","subject":{"reference":"Patient/1"},
                    "content":[{"attachment":{"contentType":"text/plain","data":"%s"}}]}}]}"""
                    .formatted(patient.record(), patient.ssn(), patient.family(), patient.given(), patient.middle(),
                            birth(patient, "yyyy-MM-dd"), patient.phone(), patient.email(), patient.house(),
                            patient.street(), patient.city(), patient.zip(), patient.family(), patient.spouse(), data);
        }
    },
    CDA("a.xml") {
        @Override
        NoteFormat format() {
            return new CdaFormat();
        }

        @Override
        String write(HeaderPatient patient, List<String> lines) {
            return """
                    <ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2.3" extension="%s"/>
                    <id root="2.16.840.1.113883.4.1" extension="%s"/><addr><streetAddressLine>%s %s</streetAddressLine><city>%s</city>
                    <state>OH</state><postalCode>%s</postalCode></addr><telecom value="tel:%s"/><telecom value="mailto:%s"/>
                    <patient><name><given>%s</given><given>%s</given><family>%s</family></name><birthTime value="%s"/></patient>
                    </patientRole></recordTarget><participant><associatedEntity classCode="NOK"><associatedPerson><name><given>%s</given>
                    <family>%s</family></name></associatedPerson></associatedEntity></participant><component><structuredBody><component>
                    <section><title>Progress note</title><text><paragraph>%s</paragraph></text></section></component></structuredBody>
                    </component></ClinicalDocument>"""
                    .formatted(patient.record(), patient.ssn(), patient.house(), patient.street(), patient.city(),
                            patient.zip(), patient.phone(), patient.email(), patient.given(), patient.middle(),
                            patient.family(), birth(patient, "yyyyMMdd"), patient.spouse(), patient.family(),
                            String.join("</paragraph><paragraph>", lines).replace("&", "&amp;"));
        }
    };

    private final String fileName;

    HeaderMessages(String fileName) {
        this.fileName = fileName;
    }

    private static String birth(HeaderPatient patient, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(patient.birth());
    }

    String fileName() {
        return fileName;
    }

    abstract NoteFormat format();

    abstract String write(HeaderPatient patient, List<String> lines);
}
