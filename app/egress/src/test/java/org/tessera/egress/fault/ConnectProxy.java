package org.tessera.egress.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy on 127.0.0.1 that makes tunnels, or does something else. It keeps what callers wrote: the request for the tunnel as
 * text, and every byte behind it. Whatever host it is asked for, its tunnels lead to ports of this machine.
 */
public final class ConnectProxy implements AutoCloseable {
    private static final String MADE = "HTTP/1.1 200 Connection established\r\n\r\n";

    private static final String ASKING = """
            HTTP/1.1 407 Who are you
            Proxy-Authenticate: Basic realm="ward"
            Content-Length: 0

            """.replace("\n", "\r\n");

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<byte[]> carried = new CopyOnWriteArrayList<>();
    private final Manner manner;
    private final List<Integer> ports;

    /** What it does. */
    public sealed interface Manner {
        /** Makes the tunnel. */
        record Tunnel() implements Manner {}

        /** Makes it for callers that show this, and says 407 to all others. */
        record Asking(String credential) implements Manner {}

        /** Answers with these bytes and closes. */
        record Says(String text) implements Manner {}

        /** Takes the request and never says a word. */
        record Silent() implements Manner {}

        /** Makes the tunnel and closes it after so many bytes from its far end. */
        record Cuts(int afterBytes) implements Manner {}

        /** Makes the tunnel and lets nothing come back. */
        record Stalls() implements Manner {}

        /** Makes the tunnel and talks into it itself. */
        record Talks(String text) implements Manner {}
    }

    /**
     * A proxy.
     *
     * @param ports where its tunnels end, one after the other, the last one for all others
     */
    public ConnectProxy(Manner manner, Integer... ports) {
        this.manner = manner;
        this.ports = List.of(ports);
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** The requests for tunnels, as they came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** All that callers wrote into tunnels, byte by byte as characters. */
    public String carried() {
        StringBuilder all = new StringBuilder();
        carried.forEach(bytes -> all.append(new String(bytes, StandardCharsets.ISO_8859_1)));
        return all.toString();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String head = head(connection.getInputStream());
            asked.add(head);
            switch (manner) {
                case Manner.Tunnel tunnel -> carry(connection, Integer.MAX_VALUE);
                case Manner.Asking asking -> {
                    if (head.contains("\r\nProxy-Authorization: " + asking.credential() + "\r\n")
                            || head.contains("\r\nproxy-authorization: " + asking.credential() + "\r\n")) {
                        carry(connection, Integer.MAX_VALUE);
                    } else {
                        say(connection, ASKING);
                    }
                }
                case Manner.Says says -> say(connection, says.text());
                case Manner.Silent silent -> connection.getInputStream().transferTo(OutputStream.nullOutputStream());
                case Manner.Cuts cuts -> carry(connection, cuts.afterBytes());
                case Manner.Stalls stalls -> {
                    say(connection, MADE);
                    keep(connection.getInputStream(), OutputStream.nullOutputStream());
                }
                case Manner.Talks talks -> {
                    say(connection, MADE);
                    Thread.sleep(200);
                    say(connection, talks.text());
                    keep(connection.getInputStream(), OutputStream.nullOutputStream());
                }
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        connection.getOutputStream().flush();
    }

    private void carry(Socket near, int bytesBack) throws IOException {
        int port = ports.get(Math.min(asked.size(), ports.size()) - 1);
        try (Socket far = new Socket(InetAddress.getLoopbackAddress(), port)) {
            say(near, MADE);
            threads.execute(() -> back(far, near, bytesBack));
            keep(near.getInputStream(), far.getOutputStream());
        }
    }

    private static void back(Socket far, Socket near, int most) {
        try (near) {
            int left = most;
            byte[] buffer = new byte[8192];
            int count = far.getInputStream().read(buffer, 0, Math.min(left, buffer.length));
            while (count > 0) {
                near.getOutputStream().write(buffer, 0, count);
                near.getOutputStream().flush();
                left -= count;
                count = left == 0 ? 0 : far.getInputStream().read(buffer, 0, Math.min(left, buffer.length));
            }
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[8192];
        int count = from.read(buffer);
        while (count > 0) {
            byte[] piece = new byte[count];
            System.arraycopy(buffer, 0, piece, 0, count);
            carried.add(piece);
            to.write(piece);
            to.flush();
            count = from.read(buffer);
        }
    }

    private static String head(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int octet = stream.read();
        while (octet >= 0) {
            head.write(octet);
            if (head.size() >= 4 && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
            octet = stream.read();
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
