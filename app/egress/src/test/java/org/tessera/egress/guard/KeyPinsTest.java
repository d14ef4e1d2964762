package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.tessera.core.digest.Sha256;
import org.tessera.egress.fault.TestCertificate;

class KeyPinsTest {
    private static final TestCertificate ISSUED = TestCertificate.issued("ip:127.0.0.1");
    private static final X509Certificate LEAF = ISSUED.chain()[0];
    private static final X509Certificate AUTHORITY = ISSUED.chain()[1];

    @Test
    void takesAPinOfTheServerOrOfWhoeverVouchesForIt() throws Exception {
        for (X509Certificate pinned : ISSUED.chain()) {
            KeyPins pins = pins(ISSUED.roots(), pinned);
            assertThatCode(() -> pins.checkServerTrusted(ISSUED.chain(), "ECDHE_ECDSA")).doesNotThrowAnyException();
        }
    }

    @Test
    void findsThePinOfARootThatTheServerDoesNotSend() throws Exception {
        KeyPins pins = pins(ISSUED.roots(), AUTHORITY);
        assertThatCode(() -> pins.checkServerTrusted(new X509Certificate[]{LEAF}, "ECDHE_ECDSA"))
                .doesNotThrowAnyException();
    }

    /** Anybody can send anybody's certificate along; only those that vouch count. */
    @Test
    void takesNoPinOfACertificateThatIsOnlySentAlong() throws Exception {
        X509Certificate stranger = TestCertificate.ofAnotherHost().chain()[0];
        KeyPins pins = pins(ISSUED.roots(), stranger);
        assertThatThrownBy(
                () -> pins.checkServerTrusted(new X509Certificate[]{LEAF, AUTHORITY, stranger}, "ECDHE_ECDSA"))
                .isInstanceOf(KeyPins.Mismatch.class);
    }

    private static KeyPins pins(KeyStore roots, X509Certificate pinned) throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(roots);
        return new KeyPins((X509ExtendedTrustManager) factory.getTrustManagers()[0],
                Set.of(Sha256.of(pinned.getPublicKey().getEncoded())));
    }
}
