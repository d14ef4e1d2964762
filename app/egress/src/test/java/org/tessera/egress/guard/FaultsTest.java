package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;

class FaultsTest {
    @Test
    void findsAFailedHandshakeBehindTheClientsOwnException() {
        IOException wrapped = new IOException("no bytes", new SSLException("plaintext connection"));
        assertThat(Faults.of(wrapped, false).problem()).isEqualTo(ProblemCode.TLS_FAILED);
        assertThat(Faults.of(wrapped, true).problem()).isEqualTo(ProblemCode.CONNECTION_CUT);
        assertThat(Faults.of(new IOException("refused"), false).problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
    }

    @Test
    void findsAMissingPinBehindIt() {
        SSLHandshakeException handshake = new SSLHandshakeException("no");
        handshake.initCause(new KeyPins.Mismatch());
        assertThat(Faults.of(new IOException("no bytes", handshake), false).detail()).isEqualTo("pin");
    }
}
