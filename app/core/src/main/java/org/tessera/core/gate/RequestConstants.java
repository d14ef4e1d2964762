package org.tessera.core.gate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.provider.Route;

/**
 * The dates that interface and profile write into a request, each at its own place: in the model's name and as versions of
 * the interface. A date that a note hides may be the same one, so they are taken out of what is searched. That they are
 * what they should be is checked by other rules.
 */
final class RequestConstants {
    /** Yes: {@code api-version=2024-10-21}, {@code alt=sse}. No: {@code api-version=Ferrante}. */
    private static final Pattern QUERY = Pattern.compile("api-version=\\d{4}-\\d{2}-\\d{2}|alt=sse");

    private static final String VERSION_HEADER = "anthropic-version";
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Yes: {@code 2024-07-18}, {@code 20250929}. No: {@code 120b}. */
    private static final Pattern MODEL_DATE = Pattern.compile("(?<!\\d)20\\d{2}-?[01]\\d-?[0-3]\\d(?!\\d)");

    private static final List<String> VERSION_FIELDS = List.of("\"anthropic_version\":\"bedrock-2023-05-31\"",
            "\"anthropic_version\":\"vertex-2023-10-16\"");

    private RequestConstants() {}

    /** The body without them. Inside of a text a quotation mark is escaped, so that only a field of the body is met. */
    static String withoutThem(OutgoingRequest request) {
        String body = request.bodyText()
                .replace("\"model\":\"" + request.model() + "\"", "\"model\":\"" + dateless(request.model()) + "\"");
        for (String field : VERSION_FIELDS) {
            body = body.replace(field, "\n");
        }
        return body;
    }

    /** Path, query and headers without them, one a line. */
    static String targetWithoutThem(OutgoingRequest request) {
        String headers = request.headers()
                .entrySet()
                .stream()
                .filter(header -> !isVersion(header))
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        String segment = Route.segment(request.model());
        return request.path().replace(segment, dateless(segment)) + "\n"
                + QUERY.matcher(request.query()).replaceAll("\n") + "\n" + headers;
    }

    private static String dateless(String model) {
        return MODEL_DATE.matcher(model).replaceAll("~");
    }

    private static boolean isVersion(Map.Entry<String, String> header) {
        return header.getKey().equals(VERSION_HEADER) && VERSION.matcher(header.getValue()).matches();
    }
}
