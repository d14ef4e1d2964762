package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustStoreTest {
    private static final Path ROOT = Path.of("..");

    /** Invented, and on no list. */
    private static final String STRANGER = """
            -----BEGIN CERTIFICATE-----
            MIIBxTCCAWugAwIBAgIUMGbJkRXbRVhFnKPlGcBOF9UWgmowCgYIKoZIzj0EAwIw
            NzEbMBkGA1UEAwwSSW52ZW50ZWQgQXV0aG9yaXR5MRgwFgYDVQQKDA9UZXN0IG9m
            IFRlc3NlcmEwIBcNMjYxMTIzMDA1NjA2WhgPMjEyNjEwMzAwMDU2MDZaMDcxGzAZ
            BgNVBAMMEkludmVudGVkIEF1dGhvcml0eTEYMBYGA1UECgwPVGVzdCBvZiBUZXNz
            ZXJhMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEKlpX2GMSmkWU1t6YjzVAJcz1
            8+NGtFc8/0ORCeXvh7pnClf1yP/PJpDq5VrD6A9K+ePWfsiDR7vOYJ02gyX8zKNT
            MFEwHQYDVR0OBBYEFI4QooKJA03eWpOCGVc9Tg34bxQ0MB8GA1UdIwQYMBaAFI4Q
            ooKJA03eWpOCGVc9Tg34bxQ0MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID
            SAAwRQIgNCb0RILTz5042JnulUB6PUUQmR8T2Lt32TReNBa0Cr4CIQCxyg8vIngc
            TSOxoEq1oSPMUiaJMQAoa1eKvOUj883xmA==
            -----END CERTIFICATE-----
            """;

    @TempDir
    Path folder;

    @Test
    void theRuntimeTrustsThePinnedListAndNothingThatTheJdkOfTheBuildBrought() throws Exception {
        Path runtime = runtime();
        Files.writeString(runtime.resolve("lib/security/cacerts"), "of the system");
        TrustStore.pinned(ROOT).write(runtime);
        KeyStore store = read(runtime);
        assertThat(Collections.list(store.aliases())).hasSize(TrustStore.pinned(ROOT).fingerprints().size())
                .allMatch(name -> name.endsWith(" [jdk]"));
        assertThatCode(() -> TrustStore.pinned(ROOT).check(runtime)).doesNotThrowAnyException();
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Path runtime = runtime();
        TrustStore.pinned(ROOT).write(runtime);
        Path file = runtime.resolve("lib/security/cacerts");
        byte[] once = Files.readAllBytes(file);
        TrustStore.pinned(ROOT).write(runtime);
        assertThat(file).hasBinaryContent(once);
    }

    @Test
    void anAuthorityThatIsNotOnTheListIsAFailure() throws Exception {
        Path runtime = runtime();
        TrustStore.pinned(ROOT).write(runtime);
        KeyStore store = read(runtime);
        store.setCertificateEntry("stranger",
                CertificateFactory.getInstance("X.509").generateCertificate(bytes(STRANGER)));
        write(store, runtime);
        assertThatThrownBy(() -> TrustStore.pinned(ROOT).check(runtime)).isInstanceOf(InstallerException.class);
    }

    @Test
    void anAuthorityThatIsMissingIsAFailure() throws Exception {
        Path runtime = runtime();
        TrustStore.pinned(ROOT).write(runtime);
        KeyStore store = read(runtime);
        store.deleteEntry(store.aliases().nextElement());
        write(store, runtime);
        assertThatThrownBy(() -> TrustStore.pinned(ROOT).check(runtime)).isInstanceOf(InstallerException.class);
    }

    @Test
    void aListThatWasCutOffIsRefused() throws IOException {
        String whole = Files.readString(ROOT.resolve("installer/src/trust/roots.pem"));
        refused(whole.substring(0, whole.indexOf("\n\n", whole.length() / 2)));
    }

    @Test
    void aCertificateWithoutItsFingerprintIsRefused() throws IOException {
        refused(Files.readString(ROOT.resolve("installer/src/trust/roots.pem")) + STRANGER);
    }

    private void refused(String list) throws IOException {
        Path file = folder.resolve("installer/src/trust/roots.pem");
        Files.createDirectories(file.getParent());
        Files.writeString(file, list);
        assertThatThrownBy(() -> TrustStore.pinned(folder)).isInstanceOf(InstallerException.class)
                .hasMessageContaining("roots.pem");
    }

    private Path runtime() throws IOException {
        Files.createDirectories(folder.resolve("runtime/lib/security"));
        return folder.resolve("runtime");
    }

    private static KeyStore read(Path runtime) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(runtime.resolve("lib/security/cacerts"))) {
            store.load(in, null);
        }
        return store;
    }

    private static void write(KeyStore store, Path runtime) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(runtime.resolve("lib/security/cacerts"))) {
            store.store(out, null);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
