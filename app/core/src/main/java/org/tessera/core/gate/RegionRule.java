package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.BedrockArn;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ModelName;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Regions;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.VendorHost;

/** Whether a model runs where the site allows, as far as profile, address and model name tell. */
final class RegionRule {
    private static final String TRAP = "LLMs under BAA, R22, R133";
    private static final String NEBIUS = "Nebius documentation; Qovery HIPAA page, R133";

    /** Yes: {@code /v1/projects/p/locations/us-central1}. No: {@code /v1}. */
    private static final Pattern LOCATION = Pattern.compile(".*/locations/([A-Za-z0-9-]+)");

    private RegionRule() {}

    static GateCheck of(ProviderProfile profile, LocalDate today) {
        Reasons reasons = new Reasons(GateRule.REGION_ALLOWED);
        String region = profile.region();
        reasons.addIf(region.isBlank(), "The profile does not say where the model runs.");
        if (profile.boundary() == ProviderProfile.Boundary.VENDOR && !region.isBlank()) {
            place(profile, region, today, reasons);
            model(profile, region, reasons);
            if (profile.destination() instanceof Destination.Endpoint endpoint) {
                address(profile, endpoint, today, reasons);
            }
        } else if (!region.isBlank()) {
            reasons.addIf(!Regions.isPlain(region), "The name of the region holds signs that cannot be told apart.");
        }
        return reasons.check();
    }

    private static void place(ProviderProfile profile, String region, LocalDate today, Reasons reasons) {
        if (isNebius(profile.route()) && isUnfixed(profile.destination())) {
            reasons.addIf(!SettingsRule.isHeld(profile, Setting.REGION_RISK_ACCEPTED, today),
                    "Nebius does not fix the region of this address: it takes the address of a region, or somebody who"
                            + " accepts that risk by name.",
                    NEBIUS, GateRule.Fixer.COMPLIANCE);
            return;
        }
        if (!Regions.isPlain(region)) {
            reasons.addIf(true, "The name of the region holds signs that cannot be told apart.");
        } else if (!Regions.isUnitedStates(region)) {
            reasons.addIf(true, "The region " + region + " is not in the United States.");
        } else {
            boolean added = SettingsRule.isHeld(profile, Setting.REGION_ADDED, today);
            reasons.addIf(!Regions.isListed(profile.route(), region) && !added,
                    "The region " + region + " is not on the list; an administrator may add it with evidence.");
        }
        boolean dedicated = SettingsRule.isHeld(profile, Setting.DEDICATED_ENDPOINT, today)
                || SettingsRule.isHeld(profile, Setting.REGION_RISK_ACCEPTED, today);
        reasons.addIf(isNebius(profile.route()) && !dedicated,
                "Nebius fixes the region of dedicated endpoints only: one is attested, or somebody accepts that risk"
                        + " by name.",
                NEBIUS, GateRule.Fixer.COMPLIANCE);
        reasons.addIf(SettingsRule.isHeld(profile, Setting.GLOBAL_DEPLOYMENT, today),
                "The deployment is of a global type and may run anywhere.", TRAP);
    }

    private static boolean isNebius(Route route) {
        return VendorHost.of(route).filter(vendor -> vendor == VendorHost.NEBIUS).isPresent();
    }

    /** Whether it is Nebius' address of no region. */
    private static boolean isUnfixed(Destination destination) {
        return destination instanceof Destination.Endpoint endpoint && VendorHost.NEBIUS.owns(endpoint)
                && VendorHost.NEBIUS.region(endpoint.host()).isEmpty();
    }

    private static void model(ProviderProfile profile, String region, Reasons reasons) {
        if (VendorHost.of(profile.route()).filter(vendor -> vendor == VendorHost.BEDROCK).isEmpty()) {
            return;
        }
        ModelName.placeElsewhere(profile.model(), region)
                .ifPresent(place -> reasons.addIf(true,
                        "The inference profile " + place + ". may run outside the United States; us. stays there.",
                        TRAP));
        BedrockArn.of(profile.model())
                .ifPresent(arn -> reasons.addIf(!arn.region().equals(Regions.key(region)),
                        "The model's resource name is of another region than the profile.", TRAP));
    }

    private static void address(ProviderProfile profile, Destination.Endpoint endpoint, LocalDate today,
            Reasons reasons) {
        String region = Regions.key(profile.region());
        Optional<VendorHost> vendor = VendorHost.of(profile.route());
        Optional<String> named = vendor.flatMap(owner -> owner.region(endpoint.host()));
        reasons.addIf(named.filter(place -> !place.equals(region)).isPresent(),
                "The address is of another region than the profile.", TRAP);
        Matcher location = LOCATION.matcher(endpoint.basePath());
        reasons.addIf(location.matches() && !Regions.key(location.group(1)).equals(region),
                "The path is of another location than the profile.", TRAP);
        reasons.addIf(endpoint.host().equals("aiplatform.googleapis.com"),
                "The global address of Vertex AI may be answered anywhere.", TRAP);
        reasons.addIf(
                endpoint.host().endsWith(".rep.googleapis.com")
                        && !endpoint.host().equals("aiplatform.us.rep.googleapis.com"),
                "The address is of another region than the profile.", TRAP);
        reasons.addIf(
                endpoint.host().equals("api.openai.com")
                        && !SettingsRule.isHeld(profile, Setting.REGION_RISK_ACCEPTED, today),
                "OpenAI keeps requests in the United States at us.api.openai.com only.", TRAP);
        reasons.addIf(endpoint.host().endsWith(".azure.us") && !region.startsWith("usgov"),
                "The address is of the government's cloud, and the region of the profile is not.", TRAP);
        reasons.addIf(profile.route() == Route.ANTHROPIC && Regions.isUnitedStates(region) && !region.equals("us"),
                "Anthropic has no region inside the United States; the profile says us.", TRAP);
        reasons.addIf(
                profile.wire().authentication() instanceof AuthScheme.SigV4 signed
                        && !Regions.key(signed.region()).equals(region),
                "Requests are signed for another region than the profile.", TRAP);
    }
}
