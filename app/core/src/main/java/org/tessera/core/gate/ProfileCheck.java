package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tessera.core.provider.ProviderProfile;

/** What the gate will say about a provider profile whatever the note: the checks that need no prompt. */
public final class ProfileCheck {
    private static final Set<GateRule> RULES = Set
            .copyOf(EnumSet.range(GateRule.SENDING_ALLOWED, GateRule.TRANSPORT_ENCRYPTED));

    private ProfileCheck() {}

    /** The checks, in the gate's order. */
    public static List<GateCheck> of(ProviderProfile profile, boolean sendingAllowed, LocalDate today) {
        return java.util.Arrays.stream(GateRule.values())
                .filter(RULES::contains)
                .map(rule -> check(rule, profile, sendingAllowed, today))
                .toList();
    }

    /** One of them; a rule that is about a prompt finds nothing here. */
    static GateCheck check(GateRule rule, ProviderProfile profile, boolean sendingAllowed, LocalDate today) {
        return switch (rule) {
            case SENDING_ALLOWED -> {
                Reasons reasons = new Reasons(rule);
                reasons.addIf(!sendingAllowed, "Sending is stopped for this site, for all providers or for vendors.");
                yield reasons.check();
            }
            case VENDOR_ELIGIBLE -> VendorRule.of(profile);
            case AGREEMENT_EXECUTED -> AgreementRule.of(profile, today);
            case ENDPOINT_COVERED -> EndpointRule.of(profile);
            case SETTINGS_ATTESTED -> SettingsRule.of(profile, today);
            case REGION_ALLOWED -> RegionRule.of(profile, today);
            case MODEL_LISTED -> ModelRule.of(profile, today);
            case TRANSPORT_ENCRYPTED -> TransportRule.of(profile);
            case FIELDS_CLEAN, NO_PROTECTED_TOPIC, REVIEWED, PICTURES_SEEN, TEXT_UNCHANGED, NO_IDENTIFIER_LEFT ->
                new Reasons(rule).check();
        };
    }
}
