package org.tessera.core.provider;

import java.util.Set;
import org.tessera.core.digest.Sha256;

/**
 * What a connection must show beyond a certificate that the Java runtime trusts.
 *
 * @param pins fingerprints of the public keys (SubjectPublicKeyInfo, RFC 7469) of which one must stand in the endpoint's
 *        chain; empty if none is asked for
 * @param clientCertificate whether this workstation shows a certificate of its own, which lies in the encrypted store
 */
public record TlsTrust(Set<Sha256> pins, boolean clientCertificate) {
    /** Nothing beyond a trusted certificate. */
    public static final TlsTrust STANDARD = new TlsTrust(Set.of(), false);

    public TlsTrust {
        pins = Set.copyOf(pins);
    }
}
