package org.tessera.egress.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that answers the first connection with fixed bytes, HTTP or not, and may then hold the line. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Thread thread;
    private volatile boolean called;

    RawServer(String answer, boolean holdsTheLine) {
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        thread = Thread.ofVirtual().start(() -> serve(answer, holdsTheLine));
    }

    private void serve(String answer, boolean holdsTheLine) {
        try (Socket connection = socket.accept()) {
            called = true;
            connection.getInputStream().read(new byte[64 * 1024]);
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            if (holdsTheLine) {
                Thread.sleep(10_000);
            }
        } catch (IOException | InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port() + "/v1";
    }

    /** Whether anybody called. */
    boolean wasCalled() {
        return called;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
