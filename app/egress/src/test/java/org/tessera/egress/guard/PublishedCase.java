package org.tessera.egress.guard;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;

/**
 * One of AWS's published cases, as its files have it.
 *
 * @param name of the case
 * @param method for example {@code GET}
 * @param target path and query, not encoded
 * @param headers of the request, without those that a signer adds; names in lower case
 * @param body the bytes as UTF-8 text
 * @param canonical the canonical request
 * @param toSign the string to sign
 * @param authorization the header
 */
record PublishedCase(String name, String method, String target, Map<String, List<String>> headers, String body,
        String canonical, String toSign, String authorization) {
    static final String DATE = "20150830T123600Z";
    private static final String TOKEN = "x-amz-security-token";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    static List<PublishedCase> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<PublishedCase> cases = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".req")).sorted().toList()) {
                cases.add(read(file));
            }
            return cases;
        }
    }

    private static PublishedCase read(Path file) throws IOException {
        String request = Files.readString(file).replace("\r", "");
        int end = request.indexOf("\n\n");
        String head = end < 0 ? request : request.substring(0, end);
        String body = end < 0 ? "" : request.substring(end + 2);
        List<String> lines = head.replaceAll("\n[ \t]+", " ").lines().toList();
        String first = lines.getFirst();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!List.of("host", "x-amz-date", TOKEN).contains(name)) {
                headers.computeIfAbsent(name, key -> new ArrayList<>()).add(line.substring(colon + 1));
            }
        }
        String name = file.getFileName().toString().replace(".req", "");
        return new PublishedCase(name, first.substring(0, first.indexOf(' ')),
                first.substring(first.indexOf(' ') + 1, first.lastIndexOf(" HTTP")), headers, body,
                sibling(file, "creq"), sibling(file, "sts"), sibling(file, "authz"));
    }

    private static String sibling(Path file, String kind) throws IOException {
        return Files.readString(file.resolveSibling(file.getFileName().toString().replace(".req", "." + kind)))
                .replace("\r", "");
    }

    /** The suite's example key; with a session token where the case signs one. */
    AwsKeys keys() {
        Optional<String> token = canonical.lines()
                .filter(line -> line.startsWith(TOKEN + ":"))
                .map(line -> line.substring(TOKEN.length() + 1))
                .findFirst();
        return new AwsKeys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token);
    }

    /** The address, encoded as a client sends it. */
    URI address() {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : "?" + encoded(target.substring(mark + 1), UNRESERVED + "=&%");
        return URI.create("https://example.amazonaws.com" + encoded(path, UNRESERVED) + query);
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(plain.indexOf(octet) >= 0 ? String.valueOf((char) octet) : "%%%02X".formatted(octet & 0xff));
        }
        return encoded.toString();
    }

    /** The canonical request with the path encoded once more and the header with the body's fingerprint. */
    String canonicalHere() {
        List<String> lines = new ArrayList<>(canonical.lines().toList());
        String hash = Sha256.of(body).hex();
        lines.set(1, lines.get(1).replace("%", "%25"));
        int signed = lines.size() - 2;
        List<String> names = new ArrayList<>(List.of(lines.get(signed).split(";", -1)));
        names.add("x-amz-content-sha256");
        List<String> headerLines = new ArrayList<>(lines.subList(3, signed - 1));
        headerLines.add("x-amz-content-sha256:" + hash);
        headerLines.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(':'))));
        return Stream
                .of(lines.subList(0, 3), headerLines, List.of(""),
                        List.of(names.stream().sorted().collect(Collectors.joining(";"))), List.of(hash))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }
}
