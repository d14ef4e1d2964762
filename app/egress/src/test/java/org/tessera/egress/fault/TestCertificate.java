package org.tessera.egress.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.tessera.core.digest.Sha256;

/** A certificate with its key, made by the JDK's own keytool. */
public final class TestCertificate {
    /** Protects the file. */
    public static final String PASSWORD = "for-this-test-only";

    private static final String ALIAS = "test";

    private final byte[] pkcs12;

    private TestCertificate(byte[] pkcs12) {
        this.pkcs12 = pkcs12;
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
        private static final TestCertificate EXPIRED = selfSigned("ip:127.0.0.1", "-startdate", "-9d");
        private static final TestCertificate OTHER = selfSigned("dns:other.example");
    }

    /**
     * A fresh one that vouches for itself, for two days.
     *
     * @param subject what it is good for, for example {@code ip:127.0.0.1}
     * @param more for keytool
     */
    public static TestCertificate selfSigned(String subject, String... more) {
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", ALIAS, "-keyalg", "EC", "-dname",
                "CN=test", "-ext", "san=" + subject, "-validity", "2"));
        words.addAll(List.of(more));
        return new TestCertificate(keytool(words));
    }

    private static byte[] keytool(List<String> words) {
        try {
            Path folder = Files.createTempDirectory("certificate");
            Path file = folder.resolve("test.p12");
            List<String> command = new ArrayList<>(words);
            command.addFirst(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(
                    List.of("-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD, "-noprompt"));
            int exit = new ProcessBuilder(command).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("keytool failed");
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** The certificate alone. */
    public X509Certificate certificate() {
        try {
            return (X509Certificate) store().getCertificate(ALIAS);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A store that trusts it and nothing else. */
    public KeyStore roots() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, certificate());
            return trusted;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The fingerprint of its key, RFC 7469. */
    public Sha256 pin() {
        return Sha256.of(certificate().getPublicKey().getEncoded());
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
            keys.init(store(), PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(caller.roots());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), PASSWORD.toCharArray());
        return store;
    }
}
