package org.tessera.egress.guard;

import java.util.Optional;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestPrompts;

/** A program that sends one approved prompt; tests start it with other properties and another environment. */
public final class SendingProgram {
    private SendingProgram() {}

    /** Sends to the port that the first argument names; ends with 0 if the answer came. */
    public static void main(String[] arguments) {
        send(Integer.parseInt(arguments[0]));
    }

    static void send(int port) {
        ProviderProfile profile = new LoopbackProfiles("http", port).with(new AuthScheme.None());
        new EgressGuard().send(TestPrompts.approved(profile),
                Authentication.of(new AuthScheme.None(), Optional.empty()));
    }
}
