package org.tessera.core.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.VendorHost;

/** Addresses, paths and versions that no agreement covers. */
final class EndpointRows {
    private EndpointRows() {}

    static Stream<Misconfiguration> all() {
        return Stream.of(requests(), services(), hosts(), versions(), places(), numbers(), privateWays(), schemes())
                .flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> requests() {
        return Stream.of(row("other host", made -> made.destination = endpoint("other.example.org", 443, "/v1")),
                row("other port", made -> made.destination = endpoint("llm.example.org", 8443, "/v1")),
                row("other base path", made -> made.destination = endpoint("llm.example.org", 443, "/v2")),
                row("other scheme",
                        made -> made.destination = Optional
                                .of(new Destination.Endpoint("http", "llm.example.org", 80, "/v1"))),
                row("path not covered", made -> made.coveredPaths = Set.of("/completions")),
                row("no path covered", made -> made.coveredPaths = Set.of()),
                at(Route.BEDROCK_CONVERSE, "asks for pieces, and only the whole answer is covered", made -> {
                    made.streaming = true;
                    made.coveredPaths = Set.of("/model/{model}/converse");
                }), row("query in the path", made -> made.path = Optional.of("/chat/completions?user=4")),
                row("way up in the path", made -> made.path = Optional.of("/../chat/completions")),
                row("unknown path", made -> made.path = Optional.of("/complete")),
                row("path in capitals", made -> made.path = Optional.of("/Chat/Completions")));
    }

    /** A request to a service beside the one that the product calls, listed in the profile as well. */
    private static Stream<Misconfiguration> services() {
        Stream<Misconfiguration> listed = Stream
                .of("/fine_tuning/jobs", "/fine-tunes", "/batches", "/embeddings", "/files", "/uploads",
                        "/vector_stores", "/images/generations", "/audio/transcriptions", "/videos", "/assistants",
                        "/threads/t1/runs", "/responses", "/conversations", "/messages/count_tokens",
                        "/messages/batches", "/moderations", "/evals", "/realtime", "/rerank", "/Embeddings",
                        "/chat/completions/batch")
                .map(path -> row("request to " + path + ", which the profile lists", made -> {
                    made.path = Optional.of(path);
                    made.coveredPaths = Set.of("/chat/completions", path);
                }));
        Stream<Misconfiguration> vendors = Stream.of(
                at(Route.BEDROCK_CONVERSE, "asks for a batch job",
                        made -> made.path = Optional.of("/model-invocation-job")),
                at(Route.BEDROCK_CONVERSE, "counts tokens", made -> made.path = Optional.of("/model/x/count-tokens")),
                at(Route.BEDROCK_CLAUDE, "invokes later", made -> made.path = Optional.of("/async-invoke")),
                at(Route.VERTEX_GEMINI, "embeds",
                        made -> made.path = Optional.of("/publishers/google/models/x:embedContent")),
                at(Route.VERTEX_GEMINI, "predicts",
                        made -> made.path = Optional.of("/publishers/google/models/x:predict")),
                at(Route.VERTEX_GEMINI, "counts tokens",
                        made -> made.path = Optional.of("/publishers/google/models/x:countTokens")),
                at(Route.VERTEX_GEMINI, "keeps a cache", made -> made.path = Optional.of("/cachedContents")),
                at(Route.VERTEX_CLAUDE, "tunes", made -> made.path = Optional.of("/tuningJobs")),
                at(Route.NEBIUS, "manages data sets", made -> made.path = Optional.of("/datasets")),
                at(Route.AZURE_OPENAI, "embeds", made -> made.path = Optional.of("/deployments/d/embeddings")));
        Stream<Misconfiguration> bases = Stream.of("/v1beta", "/v1beta1", "/v1/files", "/beta/v1", "/v1/preview")
                .map(base -> row("base path " + base, made -> made.at("llm.example.org", base)));
        return Stream.of(listed, vendors, bases).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> hosts() {
        Stream<Misconfiguration> wrong = Stream.of(
                at(Route.OPENAI, "at a look-alike", host("api.openai.com.example.org")),
                at(Route.OPENAI, "at another name of the same letters", host("api-openai.com")),
                at(Route.OPENAI, "with a dot at its end", host("us.api.openai.com.")),
                at(Route.OPENAI, "at the vendor of another route", host("api.anthropic.com")),
                at(Route.OPENAI, "at another port",
                        made -> made.covered = new Destination.Endpoint("https", "us.api.openai.com", 8443, "/v1")),
                at(Route.OPENAI, "at another base path", made -> made.at("us.api.openai.com", "/v2")),
                at(Route.ANTHROPIC, "at the vendor of another route", host("us.api.openai.com")),
                at(Route.ANTHROPIC, "below its name", host("x.api.anthropic.com")),
                at(Route.AZURE_OPENAI, "without a resource", made -> made.at("openai.azure.com", "/openai")),
                at(Route.AZURE_OPENAI, "at a serverless model",
                        made -> made.at("x.eastus.models.ai.azure.com", "/openai")),
                at(Route.BEDROCK_CONVERSE, "at the mantle", made -> made.at("bedrock-mantle.us-east-1.api.aws", "")),
                at(Route.BEDROCK_CONVERSE, "at the agents",
                        made -> made.at("bedrock-agent-runtime.us-east-1.amazonaws.com", "")),
                at(Route.BEDROCK_CONVERSE, "at the control plane",
                        made -> made.at("bedrock.us-east-1.amazonaws.com", "")),
                at(Route.BEDROCK_CLAUDE, "in China's cloud",
                        made -> made.at("bedrock-runtime.us-east-1.amazonaws.com.cn", "")),
                at(Route.VERTEX_GEMINI, "of a beta interface",
                        made -> made.at("us-central1-aiplatform.googleapis.com",
                                "/v1beta1/projects/hospital/locations/us-central1")),
                at(Route.NEBIUS, "at the studio", host("api.studio.nebius.com")),
                at(Route.NEBIUS, "at a look-alike", host("api.tokenfactory.nebius.com.example.org")),
                row("a vendor's own host by the common route", host("us.api.openai.com")),
                row("Bedrock by the common route",
                        made -> made.at("bedrock-runtime.us-east-1.amazonaws.com", "/openai/v1")),
                row("Azure by the common route", made -> made.at("hospital.openai.azure.com", "/openai/v1")),
                row("a bare address", host("203.0.113.7")));
        Stream<Misconfiguration> unfinished = Stream.of(
                at(Route.AZURE_OPENAI, "not completed",
                        made -> made.at("fill-in-resource.openai.azure.com", "/openai")),
                at(Route.VERTEX_GEMINI, "not completed",
                        made -> made.at("us-central1-aiplatform.googleapis.com",
                                "/v1/projects/fill-in-project/locations/us-central1")),
                row("ready-made and not completed", host("fill-in.example.org")));
        Stream<Misconfiguration> tokens = Stream.of(
                at(Route.VERTEX_GEMINI, "gets tokens elsewhere",
                        made -> made.authentication = oauth("tokens.example.org")),
                at(Route.VERTEX_CLAUDE, "gets tokens of another vendor",
                        made -> made.authentication = oauth("login.microsoftonline.com")));
        return Stream.of(wrong, unfinished, tokens).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> versions() {
        Stream<Misconfiguration> azure = Stream
                .of("2025-03-01-preview", "2024-12-01-preview", "preview", "v1", "2024-10", "latest", "2024-10-21-beta")
                .map(version -> at(Route.AZURE_OPENAI, "asks for version " + version, made -> made.version(version)));
        return Stream.concat(azure, Stream.of(
                at(Route.AZURE_OPENAI_V1, "asks for a version", made -> made.apiVersion = Optional.of("preview")),
                at(Route.AZURE_OPENAI_V1, "asks for a day", made -> made.apiVersion = Optional.of("2024-10-21")),
                at(Route.ANTHROPIC, "asks for a beta", made -> {
                    made.apiVersion = Optional.of("beta");
                    made.headers = java.util.Map.of();
                }), at(Route.NEBIUS, "asks for a version", made -> made.apiVersion = Optional.of("2026-01-01"))));
    }

    private static Stream<Misconfiguration> places() {
        return Stream.of(new Misconfiguration("on this device, at an address", GateRule.ENDPOINT_COVERED,
                GateCase::onThisDevice, made -> {
                    made.route = Route.OPENAI_CHAT;
                    made.coveredPaths = Set.of("/chat/completions");
                    made.covered = GateCase.SERVER;
                }), row("a vendor that claims to be this device", made -> {
                    made.route = Route.ON_DEVICE;
                    made.coveredPaths = Set.of("/summary");
                    made.covered = new Destination.OnThisDevice();
                }),
                new Misconfiguration("inside without a covered path", GateRule.ENDPOINT_COVERED, GateCase::inside,
                        made -> made.coveredPaths = Set.of()),
                new Misconfiguration("said to be this device, inside", GateRule.ENDPOINT_COVERED, GateCase::inside,
                        made -> made.boundary = ProviderProfile.Boundary.THIS_DEVICE));
    }

    /** A number that somebody else's machine may answer, in every way to write one. */
    private static Stream<Misconfiguration> numbers() {
        return Stream
                .of("203.0.113.7", "8.8.8.8", "100.128.0.1", "172.32.0.1", "192.169.0.1", "169.253.0.1", "0.0.0.0",
                        "010.0.0.7", "10.7", "0x0a000007", "167772167", "10.0.0.7.", "10.0.0.256", "[2001:db8::7]",
                        "[::ffff:203.0.113.7]", "[::ffff:cb00:7107]", "[fc::7]", "[fec0::7]")
                .map(host -> new Misconfiguration("inside, at " + host, GateRule.ENDPOINT_COVERED, GateCase::inside,
                        made -> made.at(host, "/v1")));
    }

    /** Addresses that are called a private endpoint and are none of this vendor's, or give the key to somebody else. */
    private static Stream<Misconfiguration> privateWays() {
        Stream<Misconfiguration> anybodys = Arrays.stream(Route.values())
                .filter(route -> VendorHost.of(route).isPresent())
                .flatMap(route -> Stream.of(ownWay(route, "llm.example.org", false), ownWay(route, "10.1.2.7", false),
                        ownWay(route, "203.0.113.7", true), ownWay(route, "api.studio.nebius.ai", true),
                        ownWay(route, "bedrock-mantle.us-east-1.api.aws", true)));
        return Stream.concat(anybodys,
                Stream.of(ownWay(Route.OPENAI, "hospital.privatelink.openai.azure.com", false),
                        ownWay(Route.BEDROCK_CONVERSE, "vpce-0a1b.bedrock-agent-runtime.us-east-1.vpce.amazonaws.com",
                                true),
                        ownWay(Route.BEDROCK_CLAUDE, "vpce-0a1b.bedrock-runtime.us-east-1.vpce.amazonaws.com.cn", true),
                        ownWay(Route.VERTEX_GEMINI, "storage-ward.p.googleapis.com", true),
                        ownWay(Route.VERTEX_CLAUDE, "aiplatform-ward.p.googleapis.com", true),
                        ownWay(Route.OPENAI_CHAT, "203.0.113.7", true),
                        ownWay(Route.OPENAI_CHAT, "hospital.openai.azure.com", true),
                        at(Route.BEDROCK_CLAUDE, "at the site's own way, which nobody calls private",
                                made -> made.at("vpce-0a1b.bedrock-runtime.us-east-1.vpce.amazonaws.com", "")),
                        at(Route.VERTEX_CLAUDE, "gets tokens elsewhere for a private endpoint", made -> {
                            made.authentication = oauth("tokens.example.org");
                            made.privateEndpoint = true;
                        })));
    }

    /** Ways to show who calls that a vendor does not take, with which a key would go astray or none be asked for. */
    private static Stream<Misconfiguration> schemes() {
        return EvidenceRows.vendorRoutes()
                .flatMap(route -> Stream
                        .<AuthScheme>of(new AuthScheme.None(), new AuthScheme.SigV4("us-east-1"),
                                new AuthScheme.KeyHeader("api-key"), new AuthScheme.KeyHeader("x-api-key"))
                        .filter(scheme -> VendorHost.of(route)
                                .map(vendor -> !vendor.authentication().contains(scheme.id()))
                                .orElse(scheme instanceof AuthScheme.None || scheme instanceof AuthScheme.SigV4))
                        .map(scheme -> at(route, "shows who calls by " + scheme.id(), made -> {
                            made.authentication = scheme instanceof AuthScheme.SigV4 ? new AuthScheme.SigV4(made.region)
                                    : scheme;
                        })));
    }

    private static Misconfiguration ownWay(Route route, String host, boolean pinned) {
        return at(route, "by a private endpoint at " + host + (pinned ? ", pinned" : ""), made -> {
            made.at(host, ((Destination.Endpoint) made.covered).basePath());
            made.privateEndpoint = true;
            if (pinned) {
                made.pinned();
            }
        });
    }

    private static AuthScheme oauth(String host) {
        return new AuthScheme.OAuth(AuthScheme.OAuth.Grant.SERVICE_ACCOUNT,
                new Destination.Endpoint("https", host, 443, "/token"), "", "scope");
    }

    private static Optional<Destination> endpoint(String host, int port, String path) {
        return Optional.of(new Destination.Endpoint("https", host, port, path));
    }

    private static Consumer<GateCase> host(String host) {
        return made -> made.at(host, "/v1");
    }

    private static Misconfiguration row(String name, Consumer<GateCase> spoil) {
        return Misconfiguration.of(name, GateRule.ENDPOINT_COVERED, spoil);
    }

    private static Misconfiguration at(Route route, String name, Consumer<GateCase> spoil) {
        return new Misconfiguration(route.id() + " " + name, GateRule.ENDPOINT_COVERED, () -> GateCase.of(route),
                spoil);
    }
}
