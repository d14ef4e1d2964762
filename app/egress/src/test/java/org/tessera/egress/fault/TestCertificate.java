package org.tessera.egress.fault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.tessera.core.digest.Sha256;

/** A certificate with its key, made by the JDK's own keytool. */
public final class TestCertificate {
    /** Protects the file. */
    public static final String PASSWORD = "for-this-test-only";

    private static final String ALIAS = "test";
    private static final String AUTHORITY = "authority";

    private final byte[] pkcs12;

    /** Opening the file takes a tenth of a second. */
    private final KeyStore store;

    private TestCertificate(byte[] pkcs12) {
        this.pkcs12 = pkcs12;
        this.store = open(pkcs12);
    }

    /** A certificate for 127.0.0.1; making one takes a second, so that tests share it. */
    public static TestCertificate loopback() {
        return Shared.LOOPBACK;
    }

    /** One that ended a week ago. */
    public static TestCertificate expired() {
        return Shared.EXPIRED;
    }

    /** One for another host. */
    public static TestCertificate ofAnotherHost() {
        return Shared.OTHER;
    }

    private static final class Shared {
        private static final TestCertificate LOOPBACK = selfSigned("ip:127.0.0.1");
        private static final TestCertificate EXPIRED = issued("ip:127.0.0.1", "-startdate", "-9d");
        private static final TestCertificate OTHER = selfSigned("dns:other.example");
    }

    /**
     * A fresh one that vouches for itself, for two days.
     *
     * @param subject what it is good for, for example {@code ip:127.0.0.1}
     */
    public static TestCertificate selfSigned(String subject) {
        return new TestCertificate(Keytool.store(List.of(generate(ALIAS, "san=" + subject, List.of()))));
    }

    /**
     * A fresh one that an authority of its own vouches for, for two days.
     *
     * @param more for keytool
     */
    public static TestCertificate issued(String subject, String... more) {
        List<String> signed = new ArrayList<>(List.of("-signer", AUTHORITY, "-signerkeypass", PASSWORD));
        signed.addAll(List.of(more));
        byte[] both = Keytool
                .store(List.of(generate(AUTHORITY, "bc:c", List.of()), generate(ALIAS, "san=" + subject, signed)));
        try {
            KeyStore store = open(both);
            store.deleteEntry(AUTHORITY);
            ByteArrayOutputStream alone = new ByteArrayOutputStream();
            store.store(alone, PASSWORD.toCharArray());
            return new TestCertificate(alone.toByteArray());
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> generate(String alias, String extension, List<String> more) {
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname",
                "CN=" + alias, "-ext", extension, "-validity", "2"));
        words.addAll(more);
        return words;
    }

    /** The certificates that the server sends: its own and, if another vouches for it, that one's. */
    public X509Certificate[] chain() {
        try {
            return Stream.of(store.getCertificateChain(ALIAS))
                    .map(X509Certificate.class::cast)
                    .toArray(X509Certificate[]::new);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A store that trusts whoever vouches for it and nothing else. */
    public KeyStore roots() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            X509Certificate[] chain = chain();
            trusted.setCertificateEntry(ALIAS, chain[chain.length - 1]);
            return trusted;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The fingerprint of its key, RFC 7469. */
    public Sha256 pin() {
        return Sha256.of(chain()[0].getPublicKey().getEncoded());
    }

    /** Certificate and key as a workstation's secret. */
    public String asSecret() {
        return "{\"pkcs12\": \"" + Base64.getEncoder().encodeToString(pkcs12) + "\", \"password\": \"" + PASSWORD
                + "\"}";
    }

    /** A context that shows it. */
    public SSLContext context() {
        return context(this);
    }

    /** A context that shows it and believes callers with another. */
    public SSLContext context(TestCertificate caller) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(caller.roots());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyStore open(byte[] file) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), PASSWORD.toCharArray());
            return store;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
