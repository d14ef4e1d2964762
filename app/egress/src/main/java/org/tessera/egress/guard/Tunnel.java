package org.tessera.egress.guard;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.ProxySelector;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The way of one exchange through the site's proxy. The client asks the proxy for a tunnel (CONNECT) and makes its encrypted
 * connection inside of it, with the same demands on the endpoint as without. There is no other way for that client: what the
 * proxy does not let through is not sent.
 */
record Tunnel(ProxyAccess access) {
    private static final String AUTHORIZATION = "proxy-authorization";

    /** How the client names the proxy's answer. Yes: {@code Tunnel failed, got: 403}. No: any other text, which may quote. */
    private static final Pattern REFUSAL = Pattern.compile("Tunnel failed, got: ([0-9]{3})");

    /** A selector that knows this proxy alone, for whatever address. */
    ProxySelector selector() {
        String host = Address.bare(access.proxy().host());
        return ProxySelector.of(InetSocketAddress.createUnresolved(host, access.proxy().port()));
    }

    /** The request with what the proxy asks for. The client gives that header to the proxy and never to the endpoint. */
    HttpRequest shown(HttpRequest request) {
        return access.credential()
                .map(Credential::secret)
                .filter(secret -> secret.length > 0)
                .map(secret -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .header(AUTHORIZATION, basic(secret))
                        .build())
                .orElse(request);
    }

    /** RFC 7617, in UTF-8. */
    private static String basic(char[] secret) {
        byte[] bytes = new String(secret).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(secret, '\0');
        String encoded = Base64.getEncoder().encodeToString(bytes);
        Arrays.fill(bytes, (byte) 0);
        return "Basic " + encoded;
    }

    /** Refuses an answer of the proxy that looks like one of the endpoint: no endpoint had proven itself. */
    static void requireOfEndpoint(HttpResponse<?> response, KeyPins server) {
        if (!server.isProven()) {
            throw new ProblemException(ProblemCode.PROXY_REFUSED, String.valueOf(response.statusCode()));
        }
    }

    /** The problem behind an exchange that failed before the endpoint had proven itself. */
    static ProblemException problem(Throwable failure, KeyPins server) {
        return switch (failure) {
            case Throwable pins when Faults.isBehind(pins, KeyPins.Mismatch.class) ->
                new ProblemException(ProblemCode.PROXY_INSPECTS, "pin");
            case Throwable issuer when Faults.isBehind(issuer, CertPathBuilderException.class) ->
                new ProblemException(ProblemCode.PROXY_INSPECTS, "issuer");
            // Before the next: a connection that took too long has a ConnectException behind it, depending on which clock was first.
            case HttpTimeoutException late -> late();
            case Throwable unreached when Faults.isBehind(unreached, ConnectException.class)
                    || Faults.isBehind(unreached, UnresolvedAddressException.class) ->
                new ProblemException(ProblemCode.PROXY_UNREACHABLE);
            case Throwable handshake when Faults.isBehind(handshake, SSLException.class) ->
                isOfEndpoint(handshake, server) ? new ProblemException(ProblemCode.TLS_FAILED, "through the proxy")
                        : refused("cut");
            case ProtocolException notHttp -> refused("not HTTP");
            case IOException said -> refused(status(said.getMessage()).orElse("cut"));
            default -> refused("not HTTP");
        };
    }

    /** Whether something at the end of the tunnel spoke TLS: it showed a certificate, or it said why it would not. */
    private static boolean isOfEndpoint(Throwable failure, KeyPins server) {
        boolean alert = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = cause.getMessage();
            alert = alert || (said != null && said.contains("fatal alert"));
        }
        return alert || server.wasShown();
    }

    /** The proxy, or what is behind it, took too long. */
    static ProblemException late() {
        return new ProblemException(ProblemCode.PROXY_UNREACHABLE, "timeout");
    }

    private static ProblemException refused(String word) {
        return new ProblemException(ProblemCode.PROXY_REFUSED, word);
    }

    /** The three digits and nothing else of what the proxy said. */
    private static Optional<String> status(@Nullable String message) {
        Matcher refusal = REFUSAL.matcher(message == null ? "" : message);
        return refusal.matches() ? Optional.of(refusal.group(1)) : Optional.empty();
    }
}
