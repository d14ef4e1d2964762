package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;
import org.tessera.core.review.NamedPerson;
import org.tessera.egress.guard.ForwardedModel;

/** Reads the JSON object of a profile, key by key. */
final class ProfileReader {
    static final Set<String> KEYS = Set.of("name", "title", "route", "baseUrl", "model", "boundary", "region",
            "infrastructure", "agreement", "attestations", "coveredPaths", "maxOutputTokens", "temperature",
            "timeoutSeconds");
    static final Set<String> AGREEMENT_KEYS = Set.of("state", "executedOn", "expiresOn", "document", "reviewer");
    static final Set<String> ATTESTATION_KEYS = Set.of("setting", "by", "on", "expires");
    static final int MOST_TOKENS = 100_000;
    static final int MOST_SECONDS = 3_600;

    private static final Set<String> ON_DEVICE_KEYS = Set.of("name", "title", "route");
    private static final int TOKENS = 2_000;
    private static final int SECONDS = 120;
    private static final double HOTTEST = 2.0;

    private final ProfileFields fields;

    private ProfileReader(ProfileFields fields) {
        this.fields = fields;
    }

    static ProviderProfile read(ObjectNode node) {
        ProfileReader reader = new ProfileReader(new ProfileFields(node, "", KEYS));
        Route route = reader.fields
                .optional("route", word -> Route.ofId(word).orElseThrow(IllegalArgumentException::new))
                .orElse(Route.OPENAI_CHAT);
        return switch (route) {
            case ON_DEVICE -> reader.onDevice();
            default -> reader.openAiChat();
        };
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

    private ProviderProfile openAiChat() {
        String name = name();
        if (BuiltInProfiles.find(name).isPresent()) {
            throw fields.invalid("name");
        }
        Destination.Endpoint endpoint = fields.required("baseUrl", BaseUrl::read);
        ProviderProfile.Boundary boundary = boundary(endpoint);
        boolean inside = boundary == ProviderProfile.Boundary.INSIDE;
        String region = inside ? fields.optionalText("region").orElse("local") : fields.text("region");
        Set<String> paths = fields.has("coveredPaths") ? Set.copyOf(fields.texts("coveredPaths"))
                : Set.of(Route.OPENAI_CHAT.pathTemplate(false));
        Wire wire = new Wire(new AuthScheme.Bearer(), Optional.empty(), false,
                fields.optionalInteger("maxOutputTokens", 1, MOST_TOKENS).orElse(TOKENS),
                fields.optionalNumber("temperature", 0, HOTTEST),
                Duration.ofSeconds(fields.optionalInteger("timeoutSeconds", 1, MOST_SECONDS).orElse(SECONDS)),
                TlsTrust.STANDARD);
        Coverage coverage = new Coverage(agreement(), PlanTier.UNSTATED, infrastructure(endpoint, inside), paths,
                List.of(RegisteredModel.of(model())), region, false, attestations(), List.of());
        return new ProviderProfile(name, fields.optionalText("title").orElse(name), Route.OPENAI_CHAT, boundary,
                endpoint, wire, coverage);
    }

    private String name() {
        String name = fields.text("name");
        if (!ProviderProfile.isName(name)) {
            throw fields.invalid("name");
        }
        return name;
    }

    private String model() {
        String model = fields.text("model");
        ForwardedModel.reason(model).ifPresent(reason -> {
            throw new ProblemException(ProblemCode.PROFILE_INVALID, "model: " + reason);
        });
        return model;
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

    private Agreement agreement() {
        return fields.optionalObject("agreement", AGREEMENT_KEYS)
                .map(agreement -> new Agreement(
                        agreement.required("state", word -> ProfileFields.constant(Agreement.State.class, word)),
                        agreement.optionalDay("executedOn"), agreement.optionalDay("expiresOn"),
                        agreement.optional("document", Sha256::new), agreement.optional("reviewer", NamedPerson::new)))
                .orElse(Agreement.NONE);
    }

    private List<Attestation> attestations() {
        return fields.objects("attestations", ATTESTATION_KEYS)
                .stream()
                .map(attestation -> new Attestation(
                        attestation.required("setting",
                                word -> ProfileFields.constant(Attestation.Setting.class, word)),
                        attestation.required("by", NamedPerson::new), attestation.required("on", LocalDate::parse),
                        attestation.required("expires", LocalDate::parse)))
                .toList();
    }
}
