package org.tessera.core.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.ProviderProfile.Boundary;
import org.tessera.core.provider.Scope.Reach;

final class ScopeTest {
    private static final Set<Setting> FULL = Set.of(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT,
            Setting.TRAINING_TERMS);
    private static final Set<Setting> MONITORED = Set.of(Setting.MODIFIED_ABUSE_MONITORING, Setting.TRAINING_OPT_OUT,
            Setting.TRAINING_TERMS);
    private static final Set<Setting> KEYS = Set.of(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT,
            Setting.TRAINING_TERMS, Setting.CUSTOMER_MANAGED_KEYS);

    private static Scope scope(String words) {
        return switch (words) {
            case "device" -> new Scope(Boundary.THIS_DEVICE, Reach.OWN_GROUND, true, Set.of());
            case "inside" -> new Scope(Boundary.INSIDE, Reach.OWN_GROUND, true, Set.of());
            case "inside unnamed" -> new Scope(Boundary.INSIDE, Reach.OWN_GROUND, false, Set.of());
            case "region" -> new Scope(Boundary.VENDOR, Reach.ONE_REGION, true, FULL);
            case "country" -> new Scope(Boundary.VENDOR, Reach.UNITED_STATES, true, FULL);
            case "anywhere" -> new Scope(Boundary.VENDOR, Reach.ANYWHERE, true, FULL);
            case "monitored" -> new Scope(Boundary.VENDOR, Reach.ONE_REGION, true, MONITORED);
            case "own keys" -> new Scope(Boundary.VENDOR, Reach.ONE_REGION, true, KEYS);
            case "unsigned" -> new Scope(Boundary.VENDOR, Reach.ONE_REGION, false, FULL);
            default -> throw new AssertionError(words);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            device    | device         | ''
            device    | inside         | other ground
            device    | region         | other ground
            inside    | device         | ''
            inside    | inside         | ''
            inside    | inside unnamed | no agreement is in force
            inside    | region         | other ground
            region    | device         | ''
            region    | inside         | ''
            region    | inside unnamed | no agreement is in force
            region    | region         | ''
            region    | country        | wider place
            region    | anywhere       | wider place
            region    | monitored      | keep more
            region    | own keys       | ''
            region    | unsigned       | no agreement is in force
            country   | region         | ''
            country   | country        | ''
            country   | anywhere       | wider place
            anywhere  | country        | ''
            monitored | region         | ''
            monitored | monitored      | ''
            own keys  | region         | nobody attested: customer managed keys
            own keys  | own keys       | ''
            own keys  | inside         | ''
            """)
    void aFallBackIsEqualOrStricter(String first, String next, String reason) {
        Scope chosen = scope(first);
        Scope fallBack = scope(next);
        assertThat(fallBack.isNoWiderThan(chosen)).isEqualTo(reason.isEmpty());
        if (!reason.isEmpty()) {
            assertThat(fallBack.widerThan(chosen)).singleElement().asString().contains(reason);
        }
    }

    @Test
    void saysEveryReason() {
        Scope worst = new Scope(Boundary.VENDOR, Reach.ANYWHERE, false, Set.of());
        assertThat(worst.widerThan(scope("own keys"))).hasSize(6);
    }
}
