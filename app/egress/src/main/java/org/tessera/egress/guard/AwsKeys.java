package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * An AWS access key. Stored as a JSON object with these keys and no other:
 *
 * <pre>{"accessKeyId": "AKIDEXAMPLE", "secretAccessKey": "...", "sessionToken": "..."}</pre>
 *
 * <p>No environment variable, no file of a profile and no metadata service is ever asked.
 *
 * @param accessKeyId its number
 * @param secretAccessKey its secret
 * @param sessionToken the third part of a temporary key
 */
record AwsKeys(String accessKeyId, String secretAccessKey, Optional<String> sessionToken) {
    private static final Set<String> NAMES = Set.of("accessKeyId", "secretAccessKey", "sessionToken");

    /** @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the secret is not of that form */
    static AwsKeys read(Credential credential) {
        ObjectNode object = SecretText.object(credential);
        for (Iterator<String> names = object.fieldNames(); names.hasNext();) {
            if (!NAMES.contains(names.next())) {
                throw SecretText.unusable("credential");
            }
        }
        Optional<String> session = object.has("sessionToken") ? Optional.of(SecretText.visible(object, "sessionToken"))
                : Optional.empty();
        return new AwsKeys(SecretText.visible(object, "accessKeyId"), SecretText.visible(object, "secretAccessKey"),
                session);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "AwsKeys";
    }
}
