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
     * The context for an endpoint.
     *
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if it asks for a certificate that is not there
     */
    SSLContext endpoint(TlsTrust trust) {
        return trust.clientCertificate()
                ? context(trust.pins(), certificate.orElseThrow(() -> SecretText.unusable("client certificate")).keys())
                : context(trust.pins(), null);
    }

    /** The context for an identity service: no pin, and no certificate of this workstation. */
    SSLContext identityService() {
        return context(Set.of(), null);
    }

    private SSLContext context(Set<Sha256> pins, KeyManager @Nullable [] keys) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(roots.orElse(null));
            TrustManager[] usual = factory.getTrustManagers();
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, pins.isEmpty() ? usual : pinned(usual, pins), null);
            return context;
        } catch (GeneralSecurityException noRoots) {
            throw new ProblemException(ProblemCode.TLS_FAILED, "trusted certificates");
        }
    }

    private static TrustManager[] pinned(TrustManager[] usual, Set<Sha256> pins) {
        return Stream.of(usual)
                .map(manager -> new KeyPins((X509ExtendedTrustManager) manager, pins))
                .toArray(TrustManager[]::new);
    }
}
