package org.tessera.egress.profile;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tessera.core.provider.Destination;

/** The address in a profile, for example {@code http://127.0.0.1:8000/v1}: read into its parts and written from them. */
final class BaseUrl {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Yes: {@code llm.example.org}, {@code 10.0.0.7}, {@code [::1]}. No: {@code a_b}, {@code user@host}. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}]");

    /** Plain segments. Yes: nothing, {@code /v1}, {@code /openai/v1}. No: {@code //v1}, {@code /../v1}, {@code /a%2F}. */
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*");

    private BaseUrl() {}

    /** @throws IllegalArgumentException if it is no plain address, or carries a user, a query or a fragment */
    static Destination.Endpoint read(String text) {
        URI uri = URI.create(text);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean plain = HOST.matcher(host).matches() && PATH.matcher(base).matches() && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!plain) {
            throw new IllegalArgumentException("not a plain address");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : standardPort(scheme);
        return new Destination.Endpoint(scheme, host, port, base);
    }

    static String write(Destination.Endpoint endpoint) {
        String port = endpoint.port() == standardPort(endpoint.scheme()) ? "" : ":" + endpoint.port();
        return endpoint.scheme() + "://" + endpoint.host() + port + endpoint.basePath();
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }
}
