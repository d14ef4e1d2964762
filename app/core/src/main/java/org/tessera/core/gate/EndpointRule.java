package org.tessera.core.gate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.core.provider.NumericHost;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.VendorHost;

/** Whether address, path and version of the interface are ones that an agreement covers. */
final class EndpointRule {
    private static final String BETA = "BAA with AI providers, R15, R38";
    private static final String INSIDE = "LLMs under BAA, R25, R48";
    private static final String SCOPE = "LLMs under BAA, R19 to R22, R42";

    /** A finished version. Yes: {@code 2024-10-21}, {@code bedrock-2023-05-31}. No: {@code 2025-03-01-preview}, {@code preview}. */
    private static final Pattern VERSION = Pattern.compile("(?:bedrock-|vertex-)?20\\d{2}-[01]\\d-[0-3]\\d");

    /** What a ready-made profile holds where a site has to write something. Yes: {@code fill-in-resource}. No: {@code fill}. */
    private static final String PLACEHOLDER = "fill-in";

    /** What a vendor that has no route of its own cannot take: no word who calls, or the signature of AWS. */
    private static final Set<String> UNNAMED = Set.of("none", "sigv4");

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
            switch (profile.boundary()) {
                case VENDOR -> owner(profile, endpoint, reasons);
                case INSIDE -> reasons.addIf(isPublicNumber(endpoint.host()) && !isPinned(profile),
                        "The address is a public number; inside it is a private one, or the profile pins its key.",
                        INSIDE);
                case THIS_DEVICE -> {
                }
            }
        }
        version(profile, reasons);
        authentication(profile, reasons);
        token(profile, reasons);
        return reasons.check();
    }

    private static void owner(ProviderProfile profile, Destination.Endpoint endpoint, Reasons reasons) {
        Optional<VendorHost> owner = VendorHost.of(profile.route());
        boolean excluded = ExcludedVendor.of(endpoint.host()).isPresent();
        boolean own = isOwnWay(profile, endpoint);
        reasons.addIf(!excluded && !own && owner.filter(vendor -> !isAnswered(profile, vendor, endpoint)).isPresent(),
                "The address is not the one at which this vendor answers this route under its agreement.", SCOPE);
        reasons.addIf(!excluded && owner.isEmpty() && VendorHost.isVendor(endpoint.host()),
                "This vendor is called by its own route only.", SCOPE);
        reasons.addIf(owner.isEmpty() && !own && !endpoint.isLoopback() && NumericHost.isNumeric(endpoint.host()),
                "A vendor is known by its name; a bare number could be anybody's.", SCOPE);
    }

    private static boolean isAnswered(ProviderProfile profile, VendorHost vendor, Destination.Endpoint endpoint) {
        return vendor.owns(endpoint) || (profile.coverage().privateEndpoint() && vendor.ownsPrivately(endpoint));
    }

    /** A private endpoint that no vendor names, for example a gateway of the site: its key is pinned and it is nobody else's. */
    private static boolean isOwnWay(ProviderProfile profile, Destination.Endpoint endpoint) {
        return profile.coverage().privateEndpoint() && isPinned(profile) && !VendorHost.isVendor(endpoint.host())
                && !isPublicNumber(endpoint.host());
    }

    private static boolean isPinned(ProviderProfile profile) {
        return !profile.wire().tls().pins().isEmpty();
    }

    private static boolean isPublicNumber(String host) {
        return NumericHost.isNumeric(host) && !NumericHost.isPrivate(host);
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

    private static void authentication(ProviderProfile profile, Reasons reasons) {
        String scheme = profile.wire().authentication().id();
        boolean taken = VendorHost.of(profile.route())
                .map(vendor -> vendor.authentication().contains(scheme))
                .orElse(!UNNAMED.contains(scheme));
        reasons.addIf(profile.boundary() == ProviderProfile.Boundary.VENDOR && !taken,
                "The vendor does not take the authentication " + scheme + " at this route.", SCOPE);
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
        reasons.addIf(VendorHost.of(profile.route()).isPresent() && !known,
                "The address that gives out tokens is not the vendor's.", SCOPE);
        reasons.addIf((oauth.tokenEndpoint().basePath() + oauth.clientId()).contains(PLACEHOLDER),
                "The profile is a ready-made one that nobody has completed: it still says fill-in.");
    }
}
