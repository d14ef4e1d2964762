package org.tessera.core.gate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.core.provider.Route;

/** Hosts that no profile may name, in every way to write them, and vendors that are said to be inside. */
final class VendorRows {
    private static final List<String> CLAIMED_INSIDE = List.of("api.openai.com", "us.api.openai.com", "openai.com",
            "api.anthropic.com", "bedrock-runtime.us-east-1.amazonaws.com",
            "vpce-0a1b.bedrock-runtime.us-east-1.vpce.amazonaws.com", "bedrock-mantle.us-east-1.api.aws",
            "bedrock-agent-runtime.us-east-1.amazonaws.com", "hospital.openai.azure.com",
            "hospital.services.ai.azure.com", "us-central1-aiplatform.googleapis.com",
            "aiplatform.us.rep.googleapis.com", "api.tokenfactory.nebius.com", "API.OPENAI.COM.",
            "api.tokenfactory.us-central1.nebius.com", "api.studio.nebius.ai", "hospital.openai.azure.us",
            "hospital.privatelink.openai.azure.com", "us-central1-aiplatform-ward.p.googleapis.com",
            "runtime.sagemaker.us-east-1.amazonaws.com", "bedrock-runtime.cn-north-1.amazonaws.com.cn");

    private VendorRows() {}

    static Stream<Misconfiguration> all() {
        Stream<Misconfiguration> vendors = ExcludedVendor.all()
                .stream()
                .flatMap(vendor -> Stream.of(
                        row(vendor.domain() + " with an agreement on paper", GateCase::new,
                                at("api." + vendor.domain())),
                        row(vendor.domain() + " said to be inside", GateCase::inside, at(vendor.domain()))));
        Stream<Misconfiguration> spellings = Stream
                .of("groq.com", "replicate.com", "openrouter.ai", "z.ai", "generativelanguage.googleapis.com")
                .flatMap(domain -> Stream.of(
                        row(domain + " in capitals", GateCase::new, at(("api." + domain).toUpperCase(Locale.ROOT))),
                        row(domain + " with a dot at its end", GateCase::new, at(domain + ".")),
                        row(domain + " with two dots at its end", GateCase::new, at(domain + "..")),
                        row(domain + " at another port", GateCase::new,
                                made -> made.covered = new Destination.Endpoint("https", domain, 8443, "/v1")),
                        row(domain + " called a private endpoint", GateCase::new, made -> {
                            made.at("x.y." + domain, "/v1");
                            made.privateEndpoint = true;
                        })));
        Stream<Misconfiguration> inside = CLAIMED_INSIDE.stream()
                .map(host -> row(host + " said to be inside", GateCase::inside, at(host)));
        Stream<Misconfiguration> scripts = Stream
                .of("xn--oenai-6of.com", "api.xn--grq-2na.com", "llm.xn--hspital-h0a.org")
                .flatMap(host -> Stream.of(row(host, GateCase::new, at(host)),
                        row(host + " said to be inside", GateCase::inside, at(host))));
        Stream<Misconfiguration> routes = Stream.of(Route.OPENAI, Route.ANTHROPIC, Route.VERTEX_GEMINI, Route.NEBIUS)
                .map(route -> row("openrouter.ai by the route " + route.id(), () -> GateCase.of(route),
                        made -> made.covered = new Destination.Endpoint("https", "openrouter.ai", 443,
                                ((Destination.Endpoint) made.covered).basePath())));
        return Stream.of(vendors, spellings, inside, scripts, routes).flatMap(rows -> rows);
    }

    private static Consumer<GateCase> at(String host) {
        return made -> made.at(host, "/v1");
    }

    private static Misconfiguration row(String name, java.util.function.Supplier<GateCase> base,
            Consumer<GateCase> spoil) {
        return new Misconfiguration(name, GateRule.VENDOR_ELIGIBLE, base, spoil);
    }

}
