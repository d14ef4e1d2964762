package org.tessera.egress.fault;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;
import org.tessera.core.provider.AuthScheme;

/** A secret for each scheme, made up, with one word in all of them to look for where it must not be. */
public final class TestSecrets {
    /** Stands in every secret and in every token that the server under test gives. */
    public static final String MARK = "hush7";

    private static final KeyPair RSA = rsa();

    private TestSecrets() {}

    /** The secret for a scheme, as it is stored. */
    public static String of(AuthScheme scheme) {
        return switch (scheme) {
            case AuthScheme.None none -> "";
            case AuthScheme.Bearer bearer -> "sk-" + MARK;
            case AuthScheme.KeyHeader key -> "key-" + MARK;
            case AuthScheme.SigV4 aws ->
                "{\"accessKeyId\": \"AKIDEXAMPLE\", \"secretAccessKey\": \"aws-" + MARK + "\"}";
            case AuthScheme.OAuth oauth -> switch (oauth.grant()) {
                case CLIENT_SECRET -> "client~" + MARK;
                case SERVICE_ACCOUNT -> keyFile();
            };
        };
    }

    /** What an identity service answers. */
    public static String grant(int seconds) {
        return "{\"token_type\": \"Bearer\", \"access_token\": \"at-" + MARK + "\", \"expires_in\": " + seconds + "}";
    }

    /** The key that a service account's statements are checked with. */
    public static PublicKey publicKey() {
        return RSA.getPublic();
    }

    private static String keyFile() {
        String pem = "-----BEGIN PRIVATE KEY-----\\n" + Base64.getMimeEncoder(64, new byte[]{'\n'})
                .encodeToString(RSA.getPrivate().getEncoded())
                .replace("\n", "\\n") + "\\n-----END PRIVATE KEY-----\\n";
        return "{\"type\": \"service_account\", \"project_id\": \"ward-7\", \"private_key_id\": \"" + MARK
                + "\", \"private_key\": \"" + pem + "\", \"client_email\": \"ward@ward-7.iam.example\", \"token_uri\":"
                + " \"https://elsewhere.example/token\"}";
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
