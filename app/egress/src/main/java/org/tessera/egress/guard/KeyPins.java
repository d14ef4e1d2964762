package org.tessera.egress.guard;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.tessera.core.digest.Sha256;

/**
 * Trust that also asks for a pinned key: after every usual check, the name of the host among them, one certificate of the
 * path to the trusted root must hold a key with one of the fingerprints (RFC 7469). What a server sends beside that path
 * counts for nothing. The handshake ends here, before anything of a request is written. For one exchange.
 */
final class KeyPins extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager usual;
    private final Set<Sha256> pins;
    private volatile boolean shown;
    private volatile boolean proven;

    /**
     * @param usual the checks without pins
     * @param pins SHA-256 of SubjectPublicKeyInfo in DER; empty for the usual checks alone
     */
    KeyPins(X509ExtendedTrustManager usual, Set<Sha256> pins) {
        this.usual = usual;
        this.pins = Set.copyOf(pins);
    }

    /** The server is trusted, and none of its keys is a pinned one. */
    static final class Mismatch extends CertificateException {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        shown = true;
        usual.checkServerTrusted(chain, type, engine);
        requirePin(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        shown = true;
        usual.checkServerTrusted(chain, type, socket);
        requirePin(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        shown = true;
        usual.checkServerTrusted(chain, type);
        requirePin(chain);
    }

    private void requirePin(X509Certificate[] chain) throws CertificateException {
        boolean pinned = pins.isEmpty() || path(chain).stream()
                .anyMatch(certificate -> pins.contains(Sha256.of(certificate.getPublicKey().getEncoded())));
        if (!pinned) {
            throw new Mismatch();
        }
        proven = true;
    }

    /** Whether a server showed a certificate at all, good or not. */
    boolean wasShown() {
        return shown;
    }

    /** Whether a server passed every check. Before that, nothing of a request can have left. */
    boolean isProven() {
        return proven;
    }

    /** The certificates from the server's own to the trusted root, both included. */
    private List<X509Certificate> path(X509Certificate[] chain) throws CertificateException {
        X509Certificate[] roots = usual.getAcceptedIssuers();
        if (Arrays.asList(roots).contains(chain[0])) {
            return List.of(chain[0]);
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(chain[0]);
            Set<TrustAnchor> anchors = Stream.of(roots)
                    .map(root -> new TrustAnchor(root, null))
                    .collect(Collectors.toSet());
            PKIXBuilderParameters search = new PKIXBuilderParameters(anchors, target);
            search.setRevocationEnabled(false);
            search.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(chain))));
            if (CertPathBuilder.getInstance("PKIX").build(search) instanceof PKIXCertPathBuilderResult found) {
                List<X509Certificate> path = new ArrayList<>();
                for (Certificate certificate : found.getCertPath().getCertificates()) {
                    path.add((X509Certificate) certificate);
                }
                path.add(found.getTrustAnchor().getTrustedCert());
                return path;
            }
            throw new Mismatch();
        } catch (GeneralSecurityException noPath) {
            throw new Mismatch();
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        usual.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        usual.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        usual.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
