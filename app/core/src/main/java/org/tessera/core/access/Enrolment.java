package org.tessera.core.access;

import java.util.List;

/**
 * A second factor that waits for its first code, shown once.
 *
 * @param uri what an authenticator app reads from a QR code: an {@code otpauth} address with the secret
 * @param recoveryCodes each opens the account once in the place of a code
 */
public record Enrolment(String uri, List<String> recoveryCodes) {
    public Enrolment {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    @Override
    public String toString() {
        return "Enrolment[" + recoveryCodes.size() + "]";
    }
}
