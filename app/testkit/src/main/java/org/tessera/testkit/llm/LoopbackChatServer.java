package org.tessera.testkit.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.tessera.core.digest.Sha256;

/**
 * A server on 127.0.0.1 that speaks chat completions, keeps every request as it came and answers by script. It takes any
 * path, so that a wrong one shows in what it received.
 */
public final class LoopbackChatServer implements AutoCloseable {
    private static final int CUT_PROMISE = 1_000;

    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private final Function<ReceivedRequest, ChatAnswer> script;

    private LoopbackChatServer(HttpServer server, String scheme, Function<ReceivedRequest, ChatAnswer> script) {
        this.server = server;
        this.scheme = scheme;
        this.script = script;
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** A server in clear text that always answers the same. */
    public static LoopbackChatServer answering(ChatAnswer answer) {
        return scripted(request -> answer);
    }

    /** A server in clear text that looks at each request. */
    public static LoopbackChatServer scripted(Function<ReceivedRequest, ChatAnswer> script) {
        try {
            return new LoopbackChatServer(HttpServer.create(address(), 0), "http", script);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server behind TLS with the certificate of the context. */
    public static LoopbackChatServer encrypted(SSLContext context, Function<ReceivedRequest, ChatAnswer> script) {
        try {
            HttpsServer server = HttpsServer.create(address(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new LoopbackChatServer(server, "https", script);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The base address, as it stands in a provider profile. */
    public String baseUrl() {
        return scheme + "://127.0.0.1:" + port() + "/v1";
    }

    /** The requests so far, oldest first. */
    public List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Map<String, List<String>> headers = exchange.getRequestHeaders()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> List.copyOf(header.getValue())));
        ReceivedRequest request = new ReceivedRequest(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                headers, new String(body, StandardCharsets.UTF_8), Sha256.of(body));
        received.add(request);
        act(exchange, script.apply(request));
    }

    private static void act(HttpExchange exchange, ChatAnswer answer) throws IOException {
        switch (answer) {
            case ChatAnswer.Respond respond -> respond(exchange, respond);
            case ChatAnswer.Wait wait -> {
                try {
                    Thread.sleep(wait.time());
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                }
                act(exchange, wait.then());
            }
            case ChatAnswer.CutInBody cut -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, CUT_PROMISE);
                exchange.getResponseBody().write("{\"id\":\"chatcmpl-test-1\",".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                throw new IOException("cut here on purpose");
            }
            case ChatAnswer.HangUp hangUp -> throw new IOException("hung up on purpose");
        }
    }

    private static void respond(HttpExchange exchange, ChatAnswer.Respond respond) throws IOException {
        byte[] body = respond.body().getBytes(StandardCharsets.UTF_8);
        respond.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(respond.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
