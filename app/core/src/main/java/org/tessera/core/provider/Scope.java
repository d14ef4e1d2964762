package org.tessera.core.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a prompt goes with a profile on a day. A fall-back never goes further than the profile that a person chose.
 *
 * @param boundary on whose ground the model runs
 * @param reach in how wide a place
 * @param agreed whether what the boundary asks for is there: an agreement in force, or the infrastructure's
 * @param attested the settings that a fresh word speaks for
 */
public record Scope(ProviderProfile.Boundary boundary, Reach reach, boolean agreed, Set<Attestation.Setting> attested) {
    /** In how wide a place a model may run, the narrowest first. */
    public enum Reach {
        OWN_GROUND, ONE_REGION, UNITED_STATES, ANYWHERE
    }

    public Scope {
        attested = Set.copyOf(attested);
    }

    /** How far a prompt goes with a profile on a day. */
    public static Scope of(ProviderProfile profile, LocalDate today) {
        Set<Attestation.Setting> fresh = EnumSet.noneOf(Attestation.Setting.class);
        profile.coverage()
                .attestations()
                .stream()
                .filter(word -> word.speaksFor(profile.model(), profile.route(), today))
                .map(Attestation::setting)
                .forEach(fresh::add);
        boolean agreed = switch (profile.boundary()) {
            case THIS_DEVICE -> true;
            case INSIDE -> !profile.coverage().infrastructure().isBlank();
            case VENDOR -> profile.coverage().agreement().isInForce(today);
        };
        return new Scope(profile.boundary(), reach(profile, fresh), agreed, fresh);
    }

    private static Reach reach(ProviderProfile profile, Set<Attestation.Setting> fresh) {
        if (profile.boundary() != ProviderProfile.Boundary.VENDOR) {
            return Reach.OWN_GROUND;
        }
        boolean elsewhere = !Regions.isUnitedStates(profile.region())
                || ModelName.placeElsewhere(profile.model(), profile.region()).isPresent();
        if (elsewhere || fresh.contains(Attestation.Setting.REGION_RISK_ACCEPTED)
                || fresh.contains(Attestation.Setting.GLOBAL_DEPLOYMENT)) {
            return Reach.ANYWHERE;
        }
        boolean wide = Regions.key(profile.region()).equals("us") || ModelName.isAcrossUnitedStates(profile.model())
                || fresh.contains(Attestation.Setting.DATA_ZONE_DEPLOYMENT);
        return wide ? Reach.UNITED_STATES : Reach.ONE_REGION;
    }

    /** Why this scope is wider than another, every reason in words; empty if it is equal or stricter. */
    public List<String> widerThan(Scope first) {
        List<String> reasons = new ArrayList<>();
        if (boundary.compareTo(first.boundary) > 0) {
            reasons.add("it runs on other ground: " + words(boundary) + " instead of " + words(first.boundary));
        }
        if (!agreed) {
            reasons.add("what its ground asks for is not there: no agreement is in force");
        }
        if (boundary == ProviderProfile.Boundary.VENDOR && boundary == first.boundary) {
            if (reach.compareTo(first.reach) > 0) {
                reasons.add("it may run in a wider place: " + words(reach) + " instead of " + words(first.reach));
            }
            if (keeps() > first.keeps()) {
                reasons.add("it may keep more of a request");
            }
            first.attested.stream()
                    .filter(Scope::isPromise)
                    .filter(setting -> !attested.contains(setting))
                    .sorted()
                    .forEach(setting -> reasons.add("nobody attested: " + setting.title()));
        }
        return List.copyOf(reasons);
    }

    /** Whether it is equal or stricter. */
    public boolean isNoWiderThan(Scope first) {
        return widerThan(first).isEmpty();
    }

    /** How much may be kept: nothing, what is left of abuse monitoring, or unknown. */
    private int keeps() {
        if (attested.contains(Attestation.Setting.ZERO_DATA_RETENTION)) {
            return 0;
        }
        return attested.contains(Attestation.Setting.MODIFIED_ABUSE_MONITORING) ? 1 : 2;
    }

    /** Settings that protect whatever the vendor; the others describe one vendor's ways, or are in the reach already. */
    private static boolean isPromise(Attestation.Setting setting) {
        return switch (setting) {
            case TRAINING_OPT_OUT, TRAINING_TERMS, CUSTOMER_MANAGED_KEYS, NO_SUB_PROCESSOR -> true;
            case ZERO_DATA_RETENTION, MODIFIED_ABUSE_MONITORING, REGION, REGION_ADDED, REGION_RISK_ACCEPTED,
                    DEDICATED_ENDPOINT, STANDARD_DEPLOYMENT, DATA_ZONE_DEPLOYMENT, GLOBAL_DEPLOYMENT ->
                false;
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
