package org.tessera.core.gate;

import java.util.Arrays;
import java.util.Optional;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.VendorHost;

/** Whether an endpoint can be under an agreement at all. No profile overrides it, whatever boundary it claims. */
final class VendorRule {
    private VendorRule() {}

    static GateCheck of(ProviderProfile profile) {
        Reasons reasons = new Reasons(GateRule.VENDOR_ELIGIBLE);
        if (profile.destination() instanceof Destination.Endpoint endpoint) {
            Optional<ExcludedVendor> excluded = ExcludedVendor.of(endpoint.host());
            excluded.ifPresent(vendor -> reasons.addIf(true, vendor.reason(), vendor.source()));
            reasons.addIf(isForeignScript(endpoint.host()),
                    "The address is written with letters of another script and may look like another one.",
                    "LLMs under BAA, R42", GateRule.Fixer.ADMINISTRATOR);
            boolean claimed = profile.boundary() == ProviderProfile.Boundary.INSIDE;
            reasons.addIf(claimed && excluded.isEmpty() && VendorHost.isVendor(endpoint.host()),
                    "The address is a vendor's and cannot be inside the organisation.", "LLMs under BAA, R26, R48");
        }
        return reasons.check();
    }

    /** Yes: {@code xn--oenai-6of.com}. No: {@code example.org}. */
    private static boolean isForeignScript(String host) {
        return Arrays.stream(host.split("\\.", -1)).anyMatch(label -> label.startsWith("xn--"));
    }
}
