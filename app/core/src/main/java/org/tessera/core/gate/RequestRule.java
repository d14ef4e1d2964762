package org.tessera.core.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/** Whether the finished request is the one that the profile describes, with nothing in it that takes free text. */
final class RequestRule {
    private static final Set<String> HEADERS = Set.of("accept", "content-type", "user-agent");
    private static final Set<String> ACCEPTED = Set.of("application/json", "text/event-stream",
            "application/vnd.amazon.eventstream", "*/*");
    private static final String FREE_TEXT = "Nebius HIPAA page, R8";
    private static final String BETA = "BAA with AI providers, R15, R38";
    private static final String VERSION_QUERY = "api-version=";
    private static final String STORED = "BAA with AI providers, R37";

    /** Outside a JSON string, where quotes stand without a backslash. Yes: {@code "store": true}. No: {@code \"store\":true}. */
    private static final Pattern STORE = Pattern.compile("(?<!\\\\)\"store\"\\s{0,9}:\\s{0,9}(true|false)");

    private RequestRule() {}

    static GateCheck endpoint(ProviderProfile profile, OutgoingRequest request) {
        Reasons reasons = new Reasons(GateRule.ENDPOINT_COVERED);
        reasons.addIf(!request.destination().equals(profile.destination()),
                "The request goes to another address than the profile's.");
        Optional<UncoveredService> service = UncoveredService.of(request.path());
        service.ifPresent(named -> reasons.addIf(true, named.words(), named.source()));
        reasons.addIf(service.isEmpty() && !request.path().equals(profile.path()),
                "The request goes to another path than the profile's.", "Nebius HIPAA page, R6");
        return reasons.check();
    }

    static GateCheck model(ProviderProfile profile, OutgoingRequest request) {
        Reasons reasons = new Reasons(GateRule.MODEL_LISTED);
        reasons.addIf(!request.model().equals(profile.model()), "The request asks another model than the profile's.");
        return reasons.check();
    }

    static GateCheck fields(ProviderProfile profile, OutgoingRequest request) {
        Reasons reasons = new Reasons(GateRule.FIELDS_CLEAN);
        reasons.addIf(!profile.route().format().fields().containsAll(request.fields()),
                "The body has a field that is not on the route's short list.", FREE_TEXT);
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            header(profile, header.getKey(), header.getValue(), reasons);
        }
        reasons.addIf(!isQuery(profile, request.query()), "The query is not the one that the route asks for.",
                FREE_TEXT);
        store(profile.route(), request, reasons);
        return reasons.check();
    }

    private static void header(ProviderProfile profile, String name, String value, Reasons reasons) {
        boolean version = profile.route() == Route.ANTHROPIC && name.equals("anthropic-version");
        reasons.addIf(name.contains("beta") || name.contains("preview"), "A header asks for a preview of a feature.",
                BETA);
        reasons.addIf(!HEADERS.contains(name) && !version && !name.contains("beta") && !name.contains("preview"),
                "The request has a header that is not on the short list.", FREE_TEXT);
        boolean wrong = switch (name) {
            case "accept" -> !ACCEPTED.contains(value);
            case "content-type" -> !value.equals("application/json");
            case "user-agent" -> !value.startsWith("Tessera");
            case "anthropic-version" -> version && (!EndpointRule.isFinished(value)
                    || profile.wire().apiVersion().filter(stated -> !stated.equals(value)).isPresent());
            default -> false;
        };
        reasons.addIf(wrong, "A header has a value that is not on the short list.", FREE_TEXT);
    }

    private static boolean isQuery(ProviderProfile profile, String query) {
        return switch (profile.route()) {
            case AZURE_OPENAI -> profile.wire()
                    .apiVersion()
                    .map(stated -> query.equals(VERSION_QUERY + stated))
                    .orElseGet(() -> query.startsWith(VERSION_QUERY)
                            && EndpointRule.isFinished(query.substring(VERSION_QUERY.length())));
            case VERTEX_GEMINI, VERTEX_CLAUDE ->
                query.isEmpty() || (profile.wire().streaming() && query.equals("alt=sse"));
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, AZURE_OPENAI_V1, ANTHROPIC, BEDROCK_CONVERSE,
                    BEDROCK_CLAUDE, NEBIUS, NEBIUS_COMPLETIONS ->
                query.isEmpty();
        };
    }

    /** Where a vendor has a store, the request says that it is not to be used. */
    private static void store(Route route, OutgoingRequest request, Reasons reasons) {
        Set<String> said = STORE.matcher(request.bodyText())
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        boolean asked = route == Route.OPENAI || route == Route.AZURE_OPENAI_V1;
        reasons.addIf(said.contains("true"), "The request asks the vendor to store it.", STORED);
        reasons.addIf(asked && said.isEmpty(), "The request does not say that it is not to be stored.", STORED);
    }
}
