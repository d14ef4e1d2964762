package org.tessera.egress.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tessera.core.digest.Sha256;
import org.tessera.testkit.llm.ReceivedRequest;

/** Reads a request of HTTP/1.1 with a length, to the last byte. */
final class RequestReader {
    private RequestReader() {}

    static ReceivedRequest read(InputStream stream) throws IOException {
        String[] start = line(stream).split(" ", 3);
        if (start.length < 3) {
            throw new IOException("no request");
        }
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(stream); !line.isEmpty(); line = line(stream)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", List.of("0")).getFirst());
        byte[] body = stream.readNBytes(length);
        return new ReceivedRequest(start[0], start[1], headers, new String(body, StandardCharsets.UTF_8),
                Sha256.of(body));
    }

    private static String line(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = stream.read(); octet >= 0 && octet != '\n'; octet = stream.read()) {
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
