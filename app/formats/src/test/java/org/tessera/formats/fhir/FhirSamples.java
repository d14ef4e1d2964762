package org.tessera.formats.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Resources of invented people. */
public final class FhirSamples {
    /** A patient. */
    public static final String PATIENT = """
            {"resourceType":"Patient","id":"p-77","meta":{"profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"],
            "source":"urn:maple"},"text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><p>Zo&#235;
             Winterbourne, called <b>Zee</b></p></div>"},"identifier":[{"type":{"coding":[{"system":
            "http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:maple:mrn","value":"8812034"},
            {"system":"http://hl7.org/fhir/sid/us-ssn","value":"551-90-1234"}],"name":[{"use":"official","family":"Winterbourne",
            "given":["Zoë","Maud"]},{"use":"nickname","text":"Zee"}],"telecom":[{"system":"phone","value":"(419) 555-0142"}],
            "gender":"female","birthDate":"1951-07-19","address":[{"line":["14 Larkspur Lane"],"city":"Dunmore Falls","state":"OH",
            "postalCode":"44805","country":"US"}],"contact":[{"name":{"family":"Winterbourne","given":["Caspian"]}}],
            "photo":[{"contentType":"image/png","data":"aGVsbG8="}],"generalPractitioner":[{"reference":"Practitioner/d1",
            "display":"Dr. Ambrose Quillfeather"}]}"""
            .replace("\n", "");
    /** An observation of that patient. */
    public static final String OBSERVATION = """
            {"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7",
            "display":"Glucose"}]},"subject":{"reference":"Patient/p-77","display":"Zoë Winterbourne"},
            "effectiveDateTime":"2024-03-10T08:00:00Z","valueQuantity":{"value":104,"unit":"mg/dL",
            "system":"http://unitsofmeasure.org","code":"mg/dL"},"note":[{"text":"Zee fasted, says Caspian."}]}"""
            .replace("\n", "");
    /** A document of that patient. */
    public static final String DOCUMENT = """
            {"resourceType":"DocumentReference","id":"doc1","status":"current","type":{"text":"Discharge summary"},
            "subject":{"reference":"Patient/p-77"},"date":"2024-03-11T10:00:00Z","author":[{"reference":"Practitioner/d1"}],
            "content":[{"attachment":{"contentType":"text/plain","hash":"abc","size":3,"data":"%s"}},
            {"attachment":{"contentType":"application/pdf","data":"JVBERi0xLjQ="}}]}"""
            .replace("\n", "")
            .formatted(base64("Ms. Winterbourne went home with Caspian.\nCall 419-555-0142."));
    /** Who treats that patient. */
    public static final String PRACTITIONER = """
            {"resourceType":"Practitioner","id":"d1","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1093817465"}],
            "name":[{"family":"Quillfeather","given":["Ambrose"]}]}"""
            .replace("\n", "");
    /** Another patient. */
    public static final String OTHER_PATIENT = """
            {"resourceType":"Patient","id":"p-78","name":[{"text":"Oskar Lindqvale"}]}""";
    /** A condition of the other patient. */
    public static final String OTHER_NOTE = """
            {"resourceType":"Condition","id":"c9","subject":{"reference":"Patient/p-78"},"code":{"text":"Gout"},"note":[{"text":
            "Oskar limps."}]}"""
            .replace("\n", "");

    private FhirSamples() {}

    /** A bundle of these resources. */
    public static String bundle(String... resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
                + String.join("},{\"resource\":", resources) + "}]}";
    }

    /** Text as an attachment holds it. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
