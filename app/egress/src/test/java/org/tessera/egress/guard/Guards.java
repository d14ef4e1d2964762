package org.tessera.egress.guard;

import java.time.InstantSource;
import java.util.Optional;
import org.tessera.egress.fault.TestCertificate;

/** Guards for servers on this machine. */
public final class Guards {
    private Guards() {}

    /** A guard that trusts one certificate and nothing else. */
    public static EgressGuard trusting(TestCertificate certificate) {
        return trusting(certificate, InstantSource.system());
    }

    /** The same with another clock. */
    public static EgressGuard trusting(TestCertificate certificate, InstantSource clock) {
        return new EgressGuard(new TlsContexts(Optional.of(certificate.roots()), Optional.empty()), clock);
    }
}
