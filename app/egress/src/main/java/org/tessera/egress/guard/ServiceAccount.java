package org.tessera.egress.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/**
 * An account of a program, which proves itself by a signed statement: a JSON Web Token, RS256 (RFC 7515, 7518 and 7523).
 *
 * @param email its name
 * @param key its RSA key, PKCS#8 in PEM
 */
record ServiceAccount(String email, String key) {
    private static final Duration VALID = Duration.ofHours(1);
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    /**
     * The statement.
     *
     * @param audience the address that it is for
     * @param scope what the account asks for
     * @param now from when it holds, for an hour
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the key is none
     */
    String assertion(String audience, String scope, Instant now) {
        String header = encoded(StrictJson.write(StrictJson.object().put("alg", "RS256").put("typ", "JWT")));
        String claims = encoded(StrictJson.write(StrictJson.object()
                .put("iss", email)
                .put("scope", scope)
                .put("aud", audience)
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(VALID).getEpochSecond())));
        String statement = header + "." + claims;
        return statement + "." + encoded(signature(statement.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] signature(byte[] statement) {
        String pem = key.strip();
        if (!pem.startsWith(BEGIN) || !pem.endsWith(END) || pem.length() < BEGIN.length() + END.length()) {
            throw SecretText.unusable("private_key");
        }
        try {
            byte[] pkcs8 = Base64.getMimeDecoder().decode(pem.substring(BEGIN.length(), pem.length() - END.length()));
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
            signer.update(statement);
            return signer.sign();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw SecretText.unusable("private_key");
        }
    }

    private static String encoded(byte[] bytes) {
        return URL_SAFE.encodeToString(bytes);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "ServiceAccount";
    }
}
