package org.tessera.formats.letter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.json.Json;

/**
 * A signed letter as a FHIR R4 DocumentReference (hl7.org/fhir/R4/documentreference.html) with the letter in it. It holds
 * the patient's real values. Fields that are not known are left out.
 */
public final class LetterFhir {
    private static final String LOINC = "http://loinc.org";
    private static final String REFERRAL_NOTE = "57133-1";

    private LetterFhir() {}

    /** The resource as JSON, with the letter as text and, if given, as PDF. */
    public static OutputBytes write(SignedLetter letter, Optional<OutputBytes> pdf) {
        ObjectNode resource = Json.object();
        resource.put("resourceType", "DocumentReference").put("language", "en-US");
        resource.put("status", "current").put("docStatus", "final");
        ObjectNode type = resource.putObject("type");
        type.putArray("coding")
                .addObject()
                .put("system", LOINC)
                .put("code", REFERRAL_NOTE)
                .put("display", "Referral note");
        type.put("text", letter.title());
        subject(letter, resource);
        resource.put("date", instant(letter));
        resource.putArray("author").addObject().put("display", letter.signature());
        resource.putObject("authenticator").put("display", letter.signature());
        resource.put("description", letter.title());
        ArrayNode content = resource.putArray("content");
        attach(content, letter, "text/plain; charset=utf-8", LetterText.text(letter).getBytes(StandardCharsets.UTF_8));
        pdf.ifPresent(file -> attach(content, letter, "application/pdf", file.array()));
        return new OutputBytes(Json.write(resource).getBytes(StandardCharsets.UTF_8));
    }

    private static void subject(SignedLetter letter, ObjectNode resource) {
        Optional<String> name = letter.fact(IdentifierKind.PATIENT);
        Optional<String> record = letter.fact(IdentifierKind.MEDICAL_RECORD);
        if (name.isPresent() || record.isPresent()) {
            ObjectNode subject = resource.putObject("subject").put("type", "Patient");
            record.ifPresent(number -> subject.putObject("identifier").put("value", number));
            name.ifPresent(words -> subject.put("display", words));
        }
    }

    private static void attach(ArrayNode content, SignedLetter letter, String type, byte[] bytes) {
        content.addObject()
                .putObject("attachment")
                .put("contentType", type)
                .put("language", "en-US")
                .put("data", Base64.getEncoder().encodeToString(bytes))
                .put("size", bytes.length)
                .put("title", letter.title())
                .put("creation", instant(letter));
    }

    private static String instant(SignedLetter letter) {
        return letter.signedAt().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
    }
}
