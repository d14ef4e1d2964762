package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The certificate by which this workstation shows an endpoint who it is. Stored as a JSON object:
 *
 * <pre>{"pkcs12": "&lt;the file, base64&gt;", "password": "..."}</pre>
 *
 * @param credential the secret of that form, fetched anew for each connection
 */
public record ClientCertificate(Credential credential) {
    /** @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the secret is not of that form */
    KeyManager[] keys() {
        ObjectNode object = SecretText.object(credential);
        char[] password = SecretText.text(object, "password").toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(Base64.getDecoder().decode(SecretText.text(object, "pkcs12"))),
                    password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            return keys.getKeyManagers();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException noStore) {
            throw SecretText.unusable("client certificate");
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
