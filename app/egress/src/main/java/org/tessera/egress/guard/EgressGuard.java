package org.tessera.egress.guard;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Wire;

/**
 * The door: the only class that builds an HTTP client and sends. It takes what the gate approved, adds the credential,
 * compares the finished request with the approval once more, and sends it exactly once.
 *
 * <p>There is no proxy but the one that the site has set, whatever environment, properties and system say, and what it carries
 * goes through it or not at all; no redirect is followed; TLS is 1.2 or newer.
 * Thread-safe; blocks until the answer is whole or the profile's time is over.
 */
public final class EgressGuard {
    /** The longest answer that is read. The longest real one is a few dozen kilobytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    /** By then a proxy has made a tunnel, and the endpoint at its end has proven itself. */
    private static final Duration LONGEST_TUNNEL = Duration.ofSeconds(20);

    private final TlsContexts tls;
    private final Supplier<Optional<ProxyAccess>> proxy;
    private final TokenShelf tokens;
    private final InstantSource clock;
    private final CredentialHeaders credentials;

    /** A guard that trusts the certificates that the Java runtime trusts. */
    public EgressGuard() {
        this(new TlsContexts(Optional.empty(), Optional.empty()), Optional::empty, new TokenShelf(),
                InstantSource.system());
    }

    /** A guard with other trust and another clock. */
    EgressGuard(TlsContexts tls, InstantSource clock) {
        this(tls, Optional::empty, new TokenShelf(), clock);
    }

    private EgressGuard(TlsContexts tls, Supplier<Optional<ProxyAccess>> proxy, TokenShelf tokens,
            InstantSource clock) {
        ProxyPasswords.areAllowed();
        this.tls = tls;
        this.proxy = proxy;
        this.tokens = tokens;
        this.clock = clock;
        this.credentials = new CredentialHeaders(new IdentityService(this::askIdentity), tokens, clock);
    }

    /** The same guard, showing a certificate of this workstation to endpoints whose profile asks for one. */
    public EgressGuard showing(ClientCertificate certificate) {
        return new EgressGuard(new TlsContexts(tls.roots(), Optional.of(certificate)), proxy, tokens, clock);
    }

    /**
     * The same guard behind the site's proxy.
     *
     * @param set asked anew for each exchange; empty while the site has none
     */
    public EgressGuard through(Supplier<Optional<ProxyAccess>> set) {
        return new EgressGuard(tls, set, tokens, clock);
    }

    /**
     * Refuses a Java runtime that would print requests or skip checks.
     *
     * @throws ProblemException {@link ProblemCode#UNSAFE_RUNTIME} with the name of the property
     */
    public void requireSafeRuntime() {
        SafeRuntime.violation().ifPresent(property -> {
            throw new ProblemException(ProblemCode.UNSAFE_RUNTIME, property);
        });
    }

    /**
     * Sends an approved prompt and waits for the whole answer.
     *
     * @throws ProblemException with a code of the {@code EG} family that says whether anything was sent
     */
    public Reply send(ApprovedPrompt prompt, Authentication authentication) {
        return send(prompt, authentication, piece -> {});
    }

    /**
     * The same, with somebody who sees the bytes of the answer while they come, each piece once and in order.
     *
     * @throws EndpointBusyException if nothing was accepted and the prompt may be sent again
     * @throws ProblemException with a code of the {@code EG} family that says whether anything was sent
     */
    public Reply send(ApprovedPrompt prompt, Authentication authentication, Consumer<byte[]> watcher) {
        requireSafeRuntime();
        if (!(prompt.request().destination() instanceof Destination.Endpoint endpoint)) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "destination");
        }
        Wire wire = prompt.profile().wire();
        if (!authentication.scheme().equals(wire.authentication())) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "authentication");
        }
        byte[] bytes = prompt.request().body();
        SingleUseBody body = new SingleUseBody(bytes);
        HttpRequest.Builder builder = HttpRequest
                .newBuilder(Address.of(endpoint, prompt.request().path(), prompt.request().query()))
                .timeout(wire.timeout())
                .POST(body);
        prompt.request().headers().forEach(builder::header);
        RequestCheck check = new RequestCheck(prompt);
        check.require(builder.build(), bytes, Map.of());
        Map<String, String> credential = credentials.of(authentication, prompt.profile().boundary(), builder.build(),
                bytes);
        credential.forEach(builder::header);
        HttpRequest request = builder.build();
        check.require(request, bytes, credential);
        long start = System.nanoTime();
        Optional<Tunnel> tunnel = proxy.get().filter(set -> set.proxy().carries(prompt.profile())).map(Tunnel::new);
        HttpResponse<byte[]> response = exchange(request, body, tls.endpoint(wire.tls()), tunnel, wire.timeout(),
                head -> head.statusCode() == Outcome.OK ? new BoundedAnswer(MOST_BYTES, watcher) : new ErrorBody());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return Outcome.reply(response, took, () -> credentials.refused(authentication), clock.instant());
    }

    private HttpResponse<byte[]> askIdentity(ProviderProfile.Boundary boundary, Destination.Endpoint service,
            HttpRequest request, SingleUseBody body, Duration timeout) {
        Optional<Tunnel> tunnel = proxy.get().filter(set -> set.proxy().carries(boundary, service)).map(Tunnel::new);
        return exchange(request, body, tls.identityService(), tunnel, timeout,
                head -> new BoundedAnswer(Outcome.MOST_BYTES, piece -> {}));
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request, SingleUseBody body,
            TlsContexts.Handshake handshake, Optional<Tunnel> tunnel, Duration timeout,
            HttpResponse.BodyHandler<byte[]> handler) {
        HttpClient client = client(handshake.context(), tunnel, timeout);
        KeyPins server = handshake.server();
        BooleanSupplier begun = () -> body.hasBegun()
                && (request.uri().getScheme().equals("http") || server.isProven());
        boolean tunnelled = tunnel.isPresent();
        try {
            HttpRequest sent = tunnel.map(way -> way.shown(request)).orElse(request);
            CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(sent, handler);
            HttpResponse<byte[]> response = tunnelled ? throughTunnel(answer, server, timeout)
                    : answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            if (tunnelled) {
                Tunnel.requireOfEndpoint(response, server);
            }
            return response;
        } catch (TimeoutException late) {
            throw (tunnelled && !server.isProven()) ? Tunnel.late() : Faults.late(begun.getAsBoolean());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Faults.interrupted(begun.getAsBoolean());
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw (tunnelled && !server.isProven()) ? Tunnel.problem(cause, server)
                    : Faults.of(cause, begun.getAsBoolean());
        } finally {
            client.shutdownNow();
        }
    }

    /** Waits as long as a tunnel may take, and then, if there is one, as long as the answer may take. */
    private static HttpResponse<byte[]> throughTunnel(CompletableFuture<HttpResponse<byte[]>> answer, KeyPins server,
            Duration timeout) throws InterruptedException, ExecutionException, TimeoutException {
        Duration first = timeout.compareTo(LONGEST_TUNNEL) < 0 ? timeout : LONGEST_TUNNEL;
        try {
            return answer.get(first.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            if (!server.isProven()) {
                throw late;
            }
            return answer.get(timeout.minus(first).toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** A client for one exchange: no connection outlives the prompt that it was made for. */
    private static HttpClient client(SSLContext context, Optional<Tunnel> tunnel, Duration timeout) {
        SSLParameters newEnough = new SSLParameters();
        newEnough.setProtocols(new String[]{"TLSv1.3", "TLSv1.2"});
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(tunnel.map(Tunnel::selector).orElse(HttpClient.Builder.NO_PROXY))
                .sslContext(context)
                .sslParameters(newEnough)
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
                .build();
    }
}
