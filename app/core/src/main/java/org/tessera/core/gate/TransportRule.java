package org.tessera.core.gate;

import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;

/** Whether the way is encrypted: clear text to this machine only. */
final class TransportRule {
    private TransportRule() {}

    static GateCheck of(ProviderProfile profile) {
        Reasons reasons = new Reasons(GateRule.TRANSPORT_ENCRYPTED);
        reasons.addIf(isClear(profile.destination()), "Plain http is allowed to this machine only.");
        reasons.addIf(
                profile.wire().authentication() instanceof AuthScheme.OAuth oauth && isClear(oauth.tokenEndpoint()),
                "The credential would go to its identity service in clear text.");
        return reasons.check();
    }

    private static boolean isClear(Destination destination) {
        return destination instanceof Destination.Endpoint server && !server.scheme().equals("https")
                && !server.isLoopback();
    }
}
