package org.tessera.core.gate;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.Route;

/** Requests and prompts that are not as they should be, whatever the profile. */
final class RequestRows {
    private RequestRows() {}

    static Stream<Misconfiguration> all() {
        return Stream.of(transport(), fields(), headers(), topics(), pictures(), prompts()).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> transport() {
        return Stream.of(row("plain http to a server", GateRule.TRANSPORT_ENCRYPTED, plain("llm.example.org", 80)),
                row("plain http at the port of https", GateRule.TRANSPORT_ENCRYPTED, plain("llm.example.org", 443)),
                inside("plain http to the house network", GateRule.TRANSPORT_ENCRYPTED, plain("10.1.2.7", 8000)),
                inside("plain http to a name", GateRule.TRANSPORT_ENCRYPTED, plain("llm.hospital.example", 8000)),
                inside("plain http to all addresses", GateRule.TRANSPORT_ENCRYPTED,
                        plain("0.0.0.0", 8000).andThen(GateCase::pinned)),
                inside("plain http to a name like this machine's", GateRule.TRANSPORT_ENCRYPTED,
                        plain("localhost.example.org", 8000)),
                inside("plain http to a long address", GateRule.TRANSPORT_ENCRYPTED, plain("[fd12:3456::7]", 8000)),
                inside("a token in clear text", GateRule.TRANSPORT_ENCRYPTED,
                        made -> made.authentication = new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET,
                                new Destination.Endpoint("http", "id.hospital.example", 80, "/token"), "a", "b")));
    }

    private static Consumer<GateCase> plain(String host, int port) {
        return made -> made.covered = new Destination.Endpoint("http", host, port, "/v1");
    }

    private static Stream<Misconfiguration> fields() {
        Stream<Misconfiguration> keys = Stream
                .of("metadata", "user", "safety_identifier", "prompt_cache_key", "messages[].name", "tools",
                        "functions", "retain", "logit_bias", "metadata.user_id", "container", "service_tier",
                        "messages[].cache_control", "cachedContent", "labels", "requestMetadata", "stop",
                        "response_format.json_schema.description")
                .map(field -> row("field " + field, GateRule.FIELDS_CLEAN, made -> made.field(field)));
        return Stream.concat(keys,
                Stream.of(at(Route.BEDROCK_CONVERSE, "names a cache point", made -> made.field("system[].cachePoint")),
                        at(Route.BEDROCK_CONVERSE, "names request metadata", made -> made.field("requestMetadata")),
                        at(Route.VERTEX_GEMINI, "names labels", made -> made.field("labels")),
                        at(Route.ANTHROPIC, "names a container", made -> made.field("container")),
                        at(Route.OPENAI, "asks for storage",
                                made -> made.body = body -> body.replace("\"store\":false", "\"store\":true")),
                        at(Route.OPENAI, "does not rule storage out",
                                made -> made.body = body -> body.replace("\"store\":false,", "")),
                        at(Route.AZURE_OPENAI_V1, "does not rule storage out",
                                made -> made.body = body -> body.replace("\"store\":false,", "")),
                        row("a query", GateRule.FIELDS_CLEAN, made -> made.query = "user=4"),
                        at(Route.AZURE_OPENAI, "asks another version than its profile",
                                made -> made.query = "api-version=2024-06-01"),
                        at(Route.AZURE_OPENAI, "asks more than a version",
                                made -> made.query = "api-version=2024-10-21&user=4"),
                        at(Route.VERTEX_GEMINI, "has a key in its query", made -> made.query = "key=4")));
    }

    private static Stream<Misconfiguration> headers() {
        return Stream.of(header("anthropic-beta", "tools-2026"), header("openai-beta", "assistants=v2"),
                header("x-patient", "4"), header("openai-organization", "org-4"), header("openai-project", "p"),
                header("x-amzn-bedrock-request-metadata", "{}"), header("idempotency-key", "4"),
                header("cookie", "a=b"), header("anthropic-version", "2023-06-01"), header("x-goog-user-project", "p"),
                header("accept", "text/html"), header("content-type", "text/plain"), header("user-agent", "Java/25"),
                at(Route.ANTHROPIC, "asks for a beta in a header", made -> made.header("anthropic-beta", "files")),
                at(Route.ANTHROPIC, "asks for no finished version",
                        made -> made.headers = Map.of("anthropic-version", "latest")),
                at(Route.ANTHROPIC, "asks another version than its profile", made -> {
                    made.apiVersion = java.util.Optional.of("2026-10-21");
                    made.headers = Map.of("anthropic-version", "2023-06-01");
                }));
    }

    private static Misconfiguration header(String name, String value) {
        return row("header " + name + ": " + value, GateRule.FIELDS_CLEAN, made -> made.header(name, value));
    }

    private static Stream<Misconfiguration> topics() {
        Stream<Misconfiguration> said = Stream.of(SensitivityLabel.values())
                .map(label -> row("labelled " + label.title(), GateRule.NO_PROTECTED_TOPIC,
                        made -> made.labels = Set.of(label)));
        Stream<Misconfiguration> found = Stream
                .of("42 CFR Part 2 prohibits unauthorized use or disclosure of these records.",
                        "Protected by Federal confidentiality rules (42 CFR part 2).",
                        "PSYCHOTHERAPY NOTES\nMs. Ferrante spoke.", "HIV-1/2 Ag/Ab: non-reactive",
                        "HIV positive since 2019", "She is living with HIV.",
                        "Disclosure is limited by 38 U.S.C. 7332.", "Confidential mental health record")
                .map(words -> row("a note that says: " + words, GateRule.NO_PROTECTED_TOPIC,
                        made -> made.prompt = TestPrompt
                                .of(TestNote.of("HPI: cough\nMEDICATIONS: none\nSOCIAL HISTORY: " + words))));
        return Stream
                .of(said, found, Stream.of(row("a protected section is included", GateRule.NO_PROTECTED_TOPIC,
                        made -> made.prompt = TestPrompt.whole(TestNote.of("HPI: cough\nPSYCHIATRIC HISTORY: none")))))
                .flatMap(rows -> rows);
    }

    /** Items (P) and (Q): nobody looked at what no detector reads. */
    private static Stream<Misconfiguration> pictures() {
        return Arrays.stream(UnreadPart.Kind.values())
                .filter(UnreadPart.Kind::mustBeSeen)
                .flatMap(kind -> Stream.of(
                        row("a document with " + kind, GateRule.PICTURES_SEEN,
                                made -> made.prompt = TestPrompt.of(GateCase.NOTE.holding(kind))),
                        inside("a document with " + kind + ", inside too", GateRule.PICTURES_SEEN,
                                made -> made.prompt = TestPrompt.of(GateCase.NOTE.holding(kind)))));
    }

    private static Stream<Misconfiguration> prompts() {
        return Stream.of(row("sending is stopped", GateRule.SENDING_ALLOWED, made -> made.sendingAllowed = false),
                inside("sending is stopped, inside too", GateRule.SENDING_ALLOWED, made -> made.sendingAllowed = false),
                row("not reviewed", GateRule.REVIEWED, made -> made.prompt = TestPrompt.unreviewed(GateCase.NOTE)),
                row("text changed", GateRule.TEXT_UNCHANGED,
                        made -> made.body = body -> body.replace("coughs", "cough")),
                row("instructions left out", GateRule.TEXT_UNCHANGED,
                        made -> made.body = body -> body.replace("Passage on SOURCE_FIDELITY.", "")),
                row("an identifier in the body", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.body = body -> body + "Odalys Ferrante"),
                row("an identifier in a header", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.header("user-agent", "Tessera (Odalys Ferrante)")),
                row("an identifier seen by the detectors", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.seenByDetectors = 1));
    }

    private static Misconfiguration row(String name, GateRule rule, Consumer<GateCase> spoil) {
        return Misconfiguration.of(name, rule, spoil);
    }

    private static Misconfiguration inside(String name, GateRule rule, Consumer<GateCase> spoil) {
        return new Misconfiguration(name, rule, GateCase::inside, spoil);
    }

    private static Misconfiguration at(Route route, String name, Consumer<GateCase> spoil) {
        return new Misconfiguration(route.id() + " " + name, GateRule.FIELDS_CLEAN, () -> GateCase.of(route), spoil);
    }
}
