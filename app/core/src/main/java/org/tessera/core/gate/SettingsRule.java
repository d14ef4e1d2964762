package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/** Whether a named person saw lately that the vendor's settings are what the agreement asks for. */
final class SettingsRule {
    /** What has to be attested: one of some settings, and who says so. */
    private record Need(Set<Setting> any, String source) {}

    private SettingsRule() {}

    static GateCheck of(ProviderProfile profile, LocalDate today) {
        Reasons reasons = new Reasons(GateRule.SETTINGS_ATTESTED);
        if (profile.boundary() == ProviderProfile.Boundary.VENDOR) {
            for (Need need : needs(profile.route())) {
                boolean held = need.any().stream().anyMatch(setting -> isHeld(profile, setting, today));
                reasons.addIf(!held, words(profile, need, today), need.source());
            }
        }
        return reasons.check();
    }

    /** Whether a fresh word about the model that is asked speaks for a setting. */
    static boolean isHeld(ProviderProfile profile, Setting setting, LocalDate today) {
        return profile.coverage()
                .attestations()
                .stream()
                .anyMatch(word -> word.setting() == setting && word.speaksFor(profile.model(), profile.route(), today));
    }

    private static List<Need> needs(Route route) {
        List<Need> needs = new ArrayList<>();
        needs.add(retention(route));
        needs.add(new Need(Set.of(Setting.TRAINING_OPT_OUT), "BAA with AI providers, R16, R37"));
        needs.add(new Need(Set.of(Setting.TRAINING_TERMS), "LLMs under BAA, R43"));
        switch (route) {
            case NEBIUS, NEBIUS_COMPLETIONS -> {
            }
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> {
                needs.add(region());
                needs.add(new Need(
                        Set.of(Setting.STANDARD_DEPLOYMENT, Setting.DATA_ZONE_DEPLOYMENT, Setting.GLOBAL_DEPLOYMENT),
                        "BAA with AI providers, R16, R20"));
            }
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, ANTHROPIC, BEDROCK_CONVERSE, BEDROCK_CLAUDE,
                    VERTEX_GEMINI, VERTEX_CLAUDE ->
                needs.add(region());
        }
        return needs;
    }

    private static Need region() {
        return new Need(Set.of(Setting.REGION), "BAA with AI providers, R16");
    }

    private static Need retention(Route route) {
        return switch (route) {
            case NEBIUS, NEBIUS_COMPLETIONS ->
                new Need(Set.of(Setting.ZERO_DATA_RETENTION), "Nebius HIPAA page, R1, R2");
            case OPENAI, AZURE_OPENAI, AZURE_OPENAI_V1 ->
                new Need(Set.of(Setting.ZERO_DATA_RETENTION, Setting.MODIFIED_ABUSE_MONITORING),
                        "BAA with AI providers, R7, R113");
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS, ANTHROPIC, BEDROCK_CONVERSE, BEDROCK_CLAUDE, VERTEX_GEMINI,
                    VERTEX_CLAUDE ->
                new Need(Set.of(Setting.ZERO_DATA_RETENTION), "Nebius HIPAA page, R7");
        };
    }

    private static String words(ProviderProfile profile, Need need, LocalDate today) {
        String titles = String.join(" or ", need.any().stream().sorted().map(Setting::title).toList());
        List<Attestation> said = profile.coverage()
                .attestations()
                .stream()
                .filter(word -> need.any().contains(word.setting()))
                .toList();
        if (said.isEmpty()) {
            return "Nobody attested: " + titles + ".";
        }
        boolean future = said.stream().allMatch(word -> word.on().isAfter(today));
        boolean other = said.stream()
                .allMatch(word -> word.model().filter(only -> !only.equals(profile.model())).isPresent());
        return titles.substring(0, 1).toUpperCase(Locale.ROOT) + titles.substring(1)
                + (future ? " is attested for a later day."
                        : other ? " is attested for another model."
                                : " was attested too long ago; this route allows " + profile.route().attestationDays()
                                        + " days.");
    }
}
