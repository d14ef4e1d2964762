package org.tessera.egress.canary;

import java.net.http.HttpClient;

/** Egress builds a client outside of its guard. */
final class BuildsClient {
    private BuildsClient() {}

    static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
