package org.tessera.core.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.VendorHost;

/** Whether address, path and version of the interface are ones that an agreement covers. */
final class EndpointRule {
    private static final String BETA = "BAA with AI providers, R15, R38";
    private static final String SCOPE = "LLMs under BAA, R19 to R22, R42";

    /** A finished version. Yes: {@code 2024-10-21}, {@code bedrock-2023-05-31}. No: {@code 2025-03-01-preview}, {@code preview}. */
    private static final Pattern VERSION = Pattern.compile("(?:bedrock-|vertex-)?20\\d{2}-[01]\\d-[0-3]\\d");

    /** What a ready-made profile holds where a site has to write something. Yes: {@code fill-in-resource}. No: {@code fill}. */
    private static final String PLACEHOLDER = "fill-in";

    private EndpointRule() {}

    static GateCheck of(ProviderProfile profile) {
        Reasons reasons = new Reasons(GateRule.ENDPOINT_COVERED);
        boolean here = profile.destination() instanceof Destination.OnThisDevice;
        reasons.addIf((profile.boundary() == ProviderProfile.Boundary.THIS_DEVICE) != here,
                "What is said to run on this device has an address, or the reverse.");
        String template = profile.route().pathTemplate(profile.wire().streaming());
        reasons.addIf(!profile.coverage().paths().contains(template),
                "The path " + template + " is not on the list of the agreement; what is not listed is not covered.",
                "Nebius HIPAA page, R6; R14");
        if (profile.destination() instanceof Destination.Endpoint endpoint) {
            UncoveredService.of(endpoint.basePath())
                    .ifPresent(service -> reasons.addIf(true, service.words(), service.source()));
            reasons.addIf((endpoint.host() + endpoint.basePath() + profile.model()).contains(PLACEHOLDER),
                    "The profile is a ready-made one that nobody has completed: it still says fill-in.");
            boolean vendor = profile.boundary() == ProviderProfile.Boundary.VENDOR;
            if (vendor) {
                owner(profile, endpoint, reasons);
            }
        }
        version(profile, reasons);
        token(profile, reasons);
        return reasons.check();
    }

    private static void owner(ProviderProfile profile, Destination.Endpoint endpoint, Reasons reasons) {
        if (profile.coverage().privateEndpoint()) {
            return;
        }
        Optional<VendorHost> owner = VendorHost.of(profile.route());
        boolean excluded = ExcludedVendor.of(endpoint.host()).isPresent();
        reasons.addIf(!excluded && owner.filter(vendor -> !vendor.owns(endpoint)).isPresent(),
                "The address is not the one at which this vendor answers this route under its agreement.", SCOPE);
        reasons.addIf(!excluded && owner.isEmpty() && VendorHost.isVendor(endpoint.host()),
                "This vendor is called by its own route only.", SCOPE);
        reasons.addIf(
                owner.isEmpty() && !endpoint.isLoopback() && endpoint.host().chars().noneMatch(Character::isLetter),
                "A vendor is known by its name; a bare number could be anybody's.", SCOPE);
    }

    private static void version(ProviderProfile profile, Reasons reasons) {
        Optional<String> version = profile.wire().apiVersion();
        reasons.addIf(version.filter(text -> !isFinished(text)).isPresent(),
                "The version of the interface is a preview, or none that is known.", BETA);
        boolean numbered = switch (profile.route()) {
            case AZURE_OPENAI, ANTHROPIC, BEDROCK_CLAUDE, VERTEX_CLAUDE -> true;
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, AZURE_OPENAI_V1, BEDROCK_CONVERSE, VERTEX_GEMINI,
                    NEBIUS, NEBIUS_COMPLETIONS ->
                false;
        };
        reasons.addIf(version.filter(EndpointRule::isFinished).isPresent() && !numbered,
                "This route takes no version of the interface.", BETA);
    }

    /** Whether a version of an interface is a finished one that a day names. */
    static boolean isFinished(String version) {
        return VERSION.matcher(version).matches();
    }

    /** Content never goes to an identity service, but a key does. */
    private static void token(ProviderProfile profile, Reasons reasons) {
        if (profile.boundary() != ProviderProfile.Boundary.VENDOR
                || !(profile.wire().authentication() instanceof AuthScheme.OAuth oauth)) {
            return;
        }
        boolean known = switch (oauth.grant()) {
            case CLIENT_SECRET -> oauth.tokenEndpoint().host().equals("login.microsoftonline.com")
                    || oauth.tokenEndpoint().host().equals("login.microsoftonline.us");
            case SERVICE_ACCOUNT -> oauth.tokenEndpoint().host().equals("oauth2.googleapis.com");
        };
        boolean elsewhere = VendorHost.of(profile.route()).isPresent() && !profile.coverage().privateEndpoint();
        reasons.addIf(elsewhere && !known, "The address that gives out tokens is not the vendor's.", SCOPE);
        reasons.addIf((oauth.tokenEndpoint().basePath() + oauth.clientId()).contains(PLACEHOLDER),
                "The profile is a ready-made one that nobody has completed: it still says fill-in.");
    }
}
