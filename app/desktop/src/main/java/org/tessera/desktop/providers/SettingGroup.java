package org.tessera.desktop.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.ProviderProfile;

/** The four things that are attested of a provider, as the register shows them in a row of marks. */
enum SettingGroup {
    RETENTION("providers.setting.retention"), TRAINING("providers.setting.training"),
    REGION("providers.setting.region"), KEYS("providers.setting.keys");

    private final String messageKey;

    SettingGroup(String messageKey) {
        this.messageKey = messageKey;
    }

    private static Optional<SettingGroup> of(Setting setting) {
        return switch (setting) {
            case ZERO_DATA_RETENTION, MODIFIED_ABUSE_MONITORING -> Optional.of(RETENTION);
            case TRAINING_OPT_OUT, TRAINING_TERMS -> Optional.of(TRAINING);
            case REGION, REGION_ADDED, REGION_RISK_ACCEPTED, DEDICATED_ENDPOINT, STANDARD_DEPLOYMENT,
                    DATA_ZONE_DEPLOYMENT ->
                Optional.of(REGION);
            case CUSTOMER_MANAGED_KEYS -> Optional.of(KEYS);
            case GLOBAL_DEPLOYMENT, NO_SUB_PROCESSOR -> Optional.empty();
        };
    }

    /** How the words about a setting stand. */
    enum Mark {
        /** Somebody's word holds. */
        ATTESTED("providers.mark.attested"),
        /** Nobody's word holds any more. */
        OUT_OF_DATE("providers.mark.out_of_date"),
        /** Nobody said anything. */
        NONE("providers.mark.none");

        private final String messageKey;

        Mark(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of its words. */
        String messageKey() {
            return messageKey;
        }

        /** How one word stands on a day, at the model that is asked. */
        static Mark of(Attestation word, ProviderProfile profile, LocalDate today) {
            return word.speaksFor(profile.model(), profile.route(), today) ? ATTESTED : OUT_OF_DATE;
        }
    }

    /** The key of its name. */
    String messageKey() {
        return messageKey;
    }

    /** How it stands at a provider: one word that holds is enough here; the gate asks for more where it has to. */
    Mark mark(ProviderProfile profile, LocalDate today) {
        List<Mark> marks = profile.coverage()
                .attestations()
                .stream()
                .filter(word -> of(word.setting()).equals(Optional.of(this)))
                .map(word -> Mark.of(word, profile, today))
                .toList();
        return marks.contains(Mark.ATTESTED) ? Mark.ATTESTED : marks.isEmpty() ? Mark.NONE : Mark.OUT_OF_DATE;
    }
}
