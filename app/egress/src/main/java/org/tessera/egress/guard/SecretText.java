package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/**
 * Reads secrets. The array that a credential gives is overwritten before anything else happens; what cannot be used is
 * {@link ProblemCode#CREDENTIAL_MISSING} with the name of the part, never with a character of it.
 */
final class SecretText {
    /** Visible ASCII. Yes: {@code sk-a1_b2.c3}. No: a line break, a space, nothing. */
    static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,16384}");

    private SecretText() {}

    /** A secret that can stand in a header or a form. */
    static String visible(Credential credential) {
        return visible("credential", text(credential));
    }

    /** The fingerprint of a secret, to see whether it was changed. */
    static Sha256 fingerprint(Credential credential) {
        return Sha256.of(text(credential));
    }

    /** A secret that is a JSON object. */
    static ObjectNode object(Credential credential) {
        return StrictJson.read(text(credential)).orElseThrow(() -> unusable("credential"));
    }

    /** A text in such an object that can stand in a header. */
    static String visible(ObjectNode object, String name) {
        return visible(name, Optional.ofNullable(object.path(name).textValue()).orElse(""));
    }

    /** A text in such an object, of any form; empty text if it is not there. */
    static String text(ObjectNode object, String name) {
        JsonNode node = object.path(name);
        return Optional.ofNullable(node.textValue()).orElse("");
    }

    /** The problem with a part of a secret. */
    static ProblemException unusable(String part) {
        return new ProblemException(ProblemCode.CREDENTIAL_MISSING, part);
    }

    private static String text(Credential credential) {
        char[] secret = credential.secret();
        String text = new String(secret);
        Arrays.fill(secret, '\0');
        return text;
    }

    private static String visible(String part, String text) {
        if (!VISIBLE.matcher(text).matches()) {
            throw unusable(part);
        }
        return text;
    }
}
