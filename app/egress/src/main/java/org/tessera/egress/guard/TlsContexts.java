package org.tessera.egress.guard;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.TlsTrust;

/**
 * What a connection must show, and what it shows, as the client takes it.
 *
 * @param roots the certificates to trust; empty for those that the Java runtime trusts
 * @param certificate the certificate of this workstation, where somebody stored one
 */
record TlsContexts(Optional<KeyStore> roots, Optional<ClientCertificate> certificate) {
    /**
     * What one exchange is encrypted with.
     *
     * @param context for the client
     * @param server tells whether the server has proven itself
     */
    record Handshake(SSLContext context, KeyPins server) {}

    /**
     * A handshake with an endpoint.
     *
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if it asks for a certificate that is not there
     */
    Handshake endpoint(TlsTrust trust) {
        return trust.clientCertificate()
                ? handshake(trust.pins(),
                        certificate.orElseThrow(() -> SecretText.unusable("client certificate")).keys())
                : handshake(trust.pins(), null);
    }

    /** A handshake with an identity service: no pin, and no certificate of this workstation. */
    Handshake identityService() {
        return handshake(Set.of(), null);
    }

    private Handshake handshake(Set<Sha256> pins, KeyManager @Nullable [] keys) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(roots.orElse(null));
            KeyPins server = Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(manager -> new KeyPins((X509ExtendedTrustManager) manager, pins))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ProblemCode.TLS_FAILED, "trusted certificates"));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, new TrustManager[]{server}, null);
            return new Handshake(context, server);
        } catch (GeneralSecurityException noRoots) {
            throw new ProblemException(ProblemCode.TLS_FAILED, "trusted certificates");
        }
    }
}
