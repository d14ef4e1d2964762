package org.tessera.egress.guard;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.provider.Destination;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The door: the only class that builds an HTTP client and sends. It takes what the gate approved, adds the credential,
 * compares the finished request with the approval once more, and sends it exactly once.
 *
 * <p>There is no proxy but none, whatever the system properties say; no redirect is followed; TLS is 1.2 or newer.
 * Thread-safe; blocks until the answer is whole or the profile's time is over.
 */
public final class EgressGuard {
    /** The longest answer that is read. The longest real one is a few dozen kilobytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final int OK = 200;

    /** The headers in which providers give a request's number. */
    private static final List<String> REQUEST_IDS = List.of("x-request-id", "request-id", "apim-request-id",
            "x-amzn-requestid");

    /** A number for the audit, and nothing that could be text. Yes: {@code req_011CS-a.7}. No: {@code see page 4}. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:=-]{1,128}");

    private final Optional<SSLContext> tls;

    /** A guard that trusts the certificates that the Java runtime trusts. */
    public EgressGuard() {
        this.tls = Optional.empty();
    }

    /** A guard that trusts other certificates. */
    EgressGuard(SSLContext tls) {
        this.tls = Optional.of(tls);
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
     * @throws ProblemException with a code of the {@code EG} family that says whether anything was sent
     */
    public Reply send(ApprovedPrompt prompt, Authentication authentication, Consumer<byte[]> watcher) {
        requireSafeRuntime();
        if (!(prompt.request().destination() instanceof Destination.Endpoint endpoint)) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "destination");
        }
        byte[] bytes = prompt.request().body();
        SingleUseBody body = new SingleUseBody(bytes);
        Map<String, String> credential = authentication.headers();
        HttpRequest.Builder builder = HttpRequest.newBuilder(Address.of(endpoint, prompt.request().path()))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(prompt.profile().wire().timeout())
                .POST(body);
        prompt.request().headers().forEach(builder::header);
        credential.forEach(builder::header);
        HttpRequest request = builder.build();
        new RequestCheck(prompt).refusal(request, bytes, credential).ifPresent(what -> {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, what);
        });
        return exchange(request, body, watcher, prompt.profile().wire().timeout());
    }

    private Reply exchange(HttpRequest request, SingleUseBody body, Consumer<byte[]> watcher, Duration timeout) {
        HttpClient client = client(timeout);
        long start = System.nanoTime();
        try {
            CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request,
                    head -> head.statusCode() == OK ? new BoundedAnswer(MOST_BYTES, watcher) : BoundedAnswer.unread());
            HttpResponse<byte[]> response = answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            return reply(response, Duration.ofNanos(System.nanoTime() - start));
        } catch (TimeoutException late) {
            throw Faults.late(body.hasBegun());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Faults.interrupted(body.hasBegun());
        } catch (ExecutionException failed) {
            throw Faults.of(failed.getCause() == null ? failed : failed.getCause(), body.hasBegun());
        } finally {
            client.shutdownNow();
        }
    }

    private static Reply reply(HttpResponse<byte[]> response, Duration took) {
        if (response.statusCode() != OK) {
            throw new ProblemException(ProblemCode.ENDPOINT_ERROR, String.valueOf(response.statusCode()));
        }
        Optional<String> requestId = REQUEST_IDS.stream()
                .flatMap(name -> response.headers().firstValue(name).stream())
                .filter(id -> REQUEST_ID.matcher(id).matches())
                .findFirst();
        return new Reply(response.body(), response.headers().firstValue("content-type").orElse(""), requestId, took);
    }

    /** A client for one exchange: no connection outlives the prompt that it was made for. */
    private HttpClient client(Duration timeout) {
        SSLParameters newEnough = new SSLParameters();
        newEnough.setProtocols(new String[]{"TLSv1.3", "TLSv1.2"});
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslParameters(newEnough)
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT);
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }
}
