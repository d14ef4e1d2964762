package org.tessera.egress.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.tessera.testkit.llm.ReceivedRequest;

/**
 * A server on 127.0.0.1 that takes any path, keeps every request as it came and answers by script. It writes its answers
 * to the socket itself, so that it can do what no well-behaved server does.
 */
public final class FaultServer implements AutoCloseable {
    private static final byte[] GARBAGE = "this is no handshake at all".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Optional<Function<ReceivedRequest, Fault>> script;

    private FaultServer(ServerSocket socket, Optional<Function<ReceivedRequest, Fault>> script) {
        this.socket = socket;
        this.script = script;
        threads.execute(this::accept);
    }

    /** A server behind TLS. */
    public static FaultServer encrypted(SSLContext context, Function<ReceivedRequest, Fault> script) {
        try {
            return new FaultServer(
                    context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                    Optional.of(script));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server behind TLS that asks its callers for a certificate. */
    public static FaultServer askingForCertificate(SSLContext context, Function<ReceivedRequest, Fault> script) {
        FaultServer server = encrypted(context, script);
        ((SSLServerSocket) server.socket).setNeedClientAuth(true);
        return server;
    }

    /** A server in clear text. */
    public static FaultServer clear(Function<ReceivedRequest, Fault> script) {
        try {
            return new FaultServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), Optional.of(script));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server that answers whatever comes with bytes that are neither TLS nor HTTP. */
    public static FaultServer garbage() {
        try {
            return new FaultServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), Optional.empty());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** The requests so far, oldest first. */
    public List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    /** How often somebody called, whether or not anything came. */
    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (script.isEmpty()) {
                connection.getOutputStream().write(GARBAGE);
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            }
            ReceivedRequest request = RequestReader.read(connection.getInputStream());
            received.add(request);
            act(connection.getOutputStream(), script.get().apply(request));
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void act(OutputStream out, Fault fault) throws IOException, InterruptedException {
        switch (fault) {
            case Fault.Answer answer -> out.write(bytes(answer));
            case Fault.Delay delay -> {
                Thread.sleep(delay.time());
                act(out, delay.then());
            }
            case Fault.Cut cut -> out.write(bytes(cut.answer()), 0, cut.bytes());
            case Fault.Drip drip -> {
                out.write(head(drip.answer()));
                for (byte octet : drip.answer().bytes()) {
                    out.write(octet);
                    out.flush();
                    Thread.sleep(100);
                }
            }
            case Fault.Raw raw -> out.write(raw.text().getBytes(StandardCharsets.ISO_8859_1));
            case Fault.HangUp hangUp -> {
            }
        }
        out.flush();
    }

    private static byte[] bytes(Fault.Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(answer));
        bytes.writeBytes(answer.bytes());
        return bytes.toByteArray();
    }

    /** Status line and headers of an answer, with the length of the whole body. */
    static byte[] head(Fault.Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " X\r\n");
        answer.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(answer.bytes().length).append("\r\nConnection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
