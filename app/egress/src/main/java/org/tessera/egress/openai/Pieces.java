package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.provider.ProviderProfile;

/** Whether the answer is asked for in pieces, and then with the counts behind the last one. */
final class Pieces {
    private Pieces() {}

    static void ask(ProviderProfile profile, ObjectNode body) {
        body.put("stream", profile.wire().streaming());
        if (profile.wire().streaming()) {
            body.putObject("stream_options").put("include_usage", true);
        }
    }
}
