package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ModelName;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;

/** Reads the JSON object of a profile, key by key. */
final class ProfileReader {
    static final Set<String> KEYS = Set.of("name", "title", "route", "baseUrl", "model", "models", "boundary", "region",
            "infrastructure", "privateEndpoint", "tier", "agreement", "attestations", "chain", "coveredPaths", "auth",
            "apiVersion", "streaming", "tls", "maxOutputTokens", "temperature", "timeoutSeconds");
    static final Set<String> TLS_KEYS = Set.of("pins", "clientCertificate");
    static final int MOST_TOKENS = 100_000;
    static final int MOST_SECONDS = 3_600;

    private static final Set<String> ON_DEVICE_KEYS = Set.of("name", "title", "route");
    private static final int TOKENS = 2_000;
    private static final int SECONDS = 120;
    private static final double HOTTEST = 2.0;

    private final ProfileFields fields;
    private final Route route;

    private ProfileReader(ProfileFields fields) {
        this.fields = fields;
        this.route = fields.optional("route", word -> Route.ofId(word).orElseThrow(IllegalArgumentException::new))
                .orElse(Route.OPENAI_CHAT);
    }

    static ProviderProfile read(ObjectNode node) {
        SecretShape.find(node).ifPresent(key -> {
            throw new ProblemException(ProblemCode.PROFILE_INVALID, key + ": a secret does not belong into a profile");
        });
        ProfileReader reader = new ProfileReader(new ProfileFields(node, "", KEYS));
        return reader.route == Route.ON_DEVICE ? reader.onDevice() : reader.endpoint();
    }

    private ProviderProfile onDevice() {
        KEYS.stream()
                .filter(key -> !ON_DEVICE_KEYS.contains(key) && fields.has(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw fields.invalid(key);
                });
        String name = name();
        return BuiltInProfiles.onDevice(name, fields.optionalText("title").orElse(name));
    }

    private ProviderProfile endpoint() {
        String name = name();
        if (BuiltInProfiles.find(name).isPresent()) {
            throw fields.invalid("name");
        }
        Destination.Endpoint endpoint = fields.required("baseUrl", BaseUrl::read);
        ProviderProfile.Boundary boundary = boundary(endpoint);
        boolean inside = boundary == ProviderProfile.Boundary.INSIDE;
        String region = inside ? fields.optionalText("region").orElse("local") : fields.text("region");
        return new ProviderProfile(name, fields.optionalText("title").orElse(name), route, boundary, endpoint,
                wire(region), coverage(endpoint, inside, region));
    }

    private Wire wire(String region) {
        boolean streaming = fields.flag("streaming").orElse(false);
        return new Wire(
                fields.optionalObject("auth", AuthFields.KEYS)
                        .map(auth -> AuthFields.read(auth, region))
                        .orElseGet(() -> AuthFields.standard(route, region)),
                fields.optionalText("apiVersion"), streaming,
                fields.optionalInteger("maxOutputTokens", 1, MOST_TOKENS).orElse(TOKENS),
                fields.optionalNumber("temperature", 0, HOTTEST),
                Duration.ofSeconds(fields.optionalInteger("timeoutSeconds", 1, MOST_SECONDS).orElse(SECONDS)), tls());
    }

    private TlsTrust tls() {
        return fields.optionalObject("tls", TLS_KEYS)
                .map(tls -> new TlsTrust(
                        tls.texts("pins").stream().map(pin -> pin(tls, pin)).collect(Collectors.toSet()),
                        tls.flag("clientCertificate").orElse(false)))
                .orElse(TlsTrust.STANDARD);
    }

    private static Sha256 pin(ProfileFields tls, String pin) {
        try {
            return new Sha256(pin);
        } catch (IllegalArgumentException wrong) {
            throw tls.invalid("pins");
        }
    }

    private Coverage coverage(Destination.Endpoint endpoint, boolean inside, String region) {
        Set<String> paths = fields.has("coveredPaths") ? Set.copyOf(fields.texts("coveredPaths"))
                : Set.of(route.pathTemplate(fields.flag("streaming").orElse(false)));
        return new Coverage(
                fields.optionalObject("agreement", EvidenceFields.AGREEMENT_KEYS)
                        .map(EvidenceFields::agreement)
                        .orElse(Agreement.NONE),
                fields.optional("tier", word -> ProfileFields.constant(PlanTier.class, word)).orElse(PlanTier.UNSTATED),
                infrastructure(endpoint, inside), paths, models(), region, fields.flag("privateEndpoint").orElse(false),
                fields.objects("attestations", EvidenceFields.ATTESTATION_KEYS)
                        .stream()
                        .map(EvidenceFields::attestation)
                        .toList(),
                fields.objects("chain", EvidenceFields.CHAIN_KEYS).stream().map(EvidenceFields::company).toList());
    }

    private String name() {
        String name = fields.text("name");
        if (!ProviderProfile.isName(name)) {
            throw fields.invalid("name");
        }
        return name;
    }

    /** Older files name one model as {@code model}. */
    private List<RegisteredModel> models() {
        if (fields.has("model") && fields.has("models")) {
            throw fields.invalid("model");
        }
        String key = fields.has("models") ? "models" : "model";
        List<RegisteredModel> models = key.equals("model") ? List.of(RegisteredModel.of(fields.text("model")))
                : fields.objects("models", EvidenceFields.MODEL_KEYS).stream().map(EvidenceFields::model).toList();
        if (models.isEmpty()) {
            throw fields.invalid("models");
        }
        models.forEach(model -> ModelName.forwarded(model.id()).ifPresent(reason -> {
            throw new ProblemException(ProblemCode.PROFILE_INVALID, key + ": " + reason);
        }));
        return models;
    }

    private ProviderProfile.Boundary boundary(Destination.Endpoint endpoint) {
        Optional<ProviderProfile.Boundary> stated = fields.optional("boundary",
                word -> ProfileFields.constant(ProviderProfile.Boundary.class, word));
        if (stated.isEmpty() && endpoint.isLoopback()) {
            return ProviderProfile.Boundary.INSIDE;
        }
        return stated.filter(boundary -> boundary != ProviderProfile.Boundary.THIS_DEVICE)
                .orElseThrow(() -> fields.invalid("boundary"));
    }

    private String infrastructure(Destination.Endpoint endpoint, boolean inside) {
        Optional<String> stated = fields.optionalText("infrastructure");
        if (stated.isEmpty() && inside) {
            return Optional.of("this device")
                    .filter(device -> endpoint.isLoopback())
                    .orElseThrow(() -> fields.invalid("infrastructure"));
        }
        return stated.orElse("");
    }
}
