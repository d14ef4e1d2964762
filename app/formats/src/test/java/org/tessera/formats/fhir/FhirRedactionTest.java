package org.tessera.formats.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tessera.formats.FormatContract;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.clinical.Canaries;
import org.tessera.formats.clinical.Labels;
import org.tessera.formats.json.Json;

final class FhirRedactionTest {
    private static final List<String> TYPES = List.of("Patient", "RelatedPerson", "Practitioner", "PractitionerRole",
            "Organization", "Location", "Encounter", "Coverage", "DocumentReference", "DiagnosticReport", "Composition",
            "Observation", "Condition", "MedicationRequest", "Binary", "Qzunknown");
    /** {@code @} is where a canary word stands, {@code %} a number. */
    private static final String ELEMENTS = """
            "id":"@id","implicitRules":"@rules","language":"@language","meta":{"versionId":"@version","source":"@source","profile":
            ["http://a.example/@profile"],"tag":[{"system":"http://a.example/@s","code":"@tag","display":"@tagdisplay"}]},"text":{
            "status":"@status","div":"<div title=\\"@title\\" id=\\"@divid\\">Seen <b class=\\"@class\\">@div</b><!-- @comment --></div>"},
            "contained":[{"resourceType":"Practitioner","id":"@cid","name":[{"family":"@cfamily"}]}],"extension":[{"url":
            "http://a.example/@url","valueString":"@extension"}],"modifierExtension":[{"valueString":"@modifier"}],"identifier":[{
            "use":"@use","type":{"text":"@idtype","coding":[{"system":"@isystem","code":"@icode"}]},"system":"urn:@system","value":
            "%value","assigner":{"display":"@assigner"},"period":{"start":"@start"}}],"name":[{"use":"@nuse","text":"@ntext","family":
            "@family","given":["@given1","@given2"],"prefix":["@prefix"],"suffix":["@suffix"],"_family":{"id":"@fid"}}],"telecom":[{
            "system":"phone","value":"%phone","use":"@tuse"}],"gender":"@gender","birthDate":"@birth","_birthDate":{"extension":[{
            "valueDateTime":"@birthtime"}]},"address":[{"use":"@ause","text":"@atext","line":["@line"],"city":"@city","district":
            "@district","state":"@state","postalCode":"%zip","country":"@country"}],"photo":[{"contentType":"image/png","data":
            "@photo","title":"@photot"}],"contact":[{"name":{"family":"@cofamily"},"telecom":[{"value":"%cophone"}]}],"communication":
            [{"language":{"text":"@lang"}}],"subject":{"reference":"Patient/@ref","display":"@subject","identifier":{"value":
            "%sid"}},"author":[{"display":"@author"}],"status":"@s1","code":{"text":"@codetext","coding":[{"system":
            "http://loinc.org","code":"@loinc","display":"@display","version":"@ver"},{"system":"http://a.example/@sys","code":
            "%code"}]},"valueString":"@vs","valueQuantity":{"value":12,"unit":"@unit","system":"@qs","code":"@qc"},"valueInteger":
            7710123493,"note":[{"text":"Said @note","authorString":"@as","time":"@time"}],"conclusion":"Has @conclusion","comment":
            "@comment2","description":"@description","title":"@title2","custom@key":"@unknown","customElement":{"coding":[{"system":
            "http://loinc.org","code":"2345-7"}],"x@key2":true},"subscriberId":"%subscriber","alias":["@alias"],"url":"http://@u","content":[{
            "attachment":{"contentType":"text/plain","data":"{{Plain @plain}}","title":"@atitle","hash":"@hash","url":
            "http://a.example/@aurl"}},{"attachment":{"contentType":"text/html","data":"{{<p id='@hid'>Html @html<script>@script</script>}}"}},
            {"attachment":{"contentType":"application/pdf","data":"{{%PDF-1.4 @pdf}}"}},{"attachment":{"contentType":"@ctype",
            "data":"{{Odd @odd}}"}}],"section":[{"title":"@stitle","text":{"div":"<div>In @section</div>"}}],"effectiveDateTime":
            "@effective","period":{"start":"@pstart","end":"@pend"},"dosageInstruction":[{"text":"Take @dose","patientInstruction":
            "With @pi"}]""";

    private final FhirFormat format = new FhirFormat();

    private static String planted(Canaries canaries) {
        StringBuilder all = new StringBuilder();
        for (String type : TYPES) {
            String body = ELEMENTS.replace("\n", "");
            Matcher mark = Pattern.compile("([@%])([a-zA-Z0-9]+)").matcher(body);
            String filled = mark.replaceAll(found -> found.group(2).equals("PDF") ? found.group()
                    : found.group(1).equals("@") ? canaries.word(type + " " + found.group(2))
                            : canaries.number(type + " " + found.group(2)));
            String encoded = Pattern.compile("\\{\\{(.*?)}}")
                    .matcher(filled)
                    .replaceAll(found -> FhirSamples.base64(found.group(1)));
            all.append(
                    all.isEmpty() ? "" : "},{\"fullUrl\":\"urn:uuid:" + canaries.word("fullUrl") + "\",\"resource\":")
                    .append("{\"resourceType\":\"")
                    .append(type)
                    .append("\",")
                    .append(encoded)
                    .append('}');
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":" + all + "}]}";
    }

    @Test
    void noValueOfAnyPlaceIsWritten() {
        Canaries canaries = new Canaries();
        byte[] bundle = planted(canaries).getBytes(StandardCharsets.UTF_8);
        for (ReadNote note : FormatContract.read(format, "a.json", bundle)) {
            RedactedDocument redacted = Canaries.redact(format, note);
            canaries.assertNoneIn(redacted.bytes().array());
            Canaries.assertReadsAsExpected(format, redacted, "a.json");
        }
        assertThat(canaries.count()).isGreaterThan(500);
    }

    @Test
    void clinicalContentStays() {
        String bundle = FhirSamples.bundle(FhirSamples.PATIENT, FhirSamples.OBSERVATION, FhirSamples.DOCUMENT);
        ReadNote note = FormatContract.read(format, "a.json", bundle.getBytes(StandardCharsets.UTF_8)).getFirst();
        RedactedDocument redacted = format.redact(note.source(), new Redaction(List.of(), new Labels()));
        assertThat(redacted.expected()).isEqualTo(note.text().reveal());
        JsonNode tree = Json.read(new String(redacted.bytes().array(), StandardCharsets.UTF_8)).orElseThrow();
        JsonNode patient = tree.at("/entry/0/resource");
        assertThat(patient.at("/birthDate").asText()).isEqualTo("1951");
        assertThat(patient.at("/name/0/text").asText()).isEqualTo("[NAME]");
        assertThat(patient.at("/address/0").toString())
                .isEqualTo("{\"state\":\"OH\",\"country\":\"US\",\"postalCode\":\"448\"}");
        assertThat(patient.at("/gender").asText()).isEqualTo("female");
        JsonNode observation = tree.at("/entry/1/resource");
        assertThat(observation.at("/subject/reference").asText()).isEqualTo("Patient/" + patient.at("/id").asText());
        assertThat(observation.at("/code/coding/0/code").asText()).isEqualTo("2345-7");
        assertThat(observation.at("/valueQuantity").toString()).isEqualTo(
                "{\"value\":104,\"unit\":\"mg/dL\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg/dL\"}");
        assertThat(observation.at("/effectiveDateTime").asText()).isEqualTo("2024");
        assertThat(tree.at("/entry/2/resource/content/0/attachment").properties()).hasSize(2);
    }
}
