package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.engine.DeidentificationEngine;

/** What a person sets for themselves is theirs alone. */
class OwnSettingsTest {
    @TempDir
    Path home;

    @Test
    void areKeptByAccountAndSeenByNobodyElse() {
        Clinic clinic = Clinic.in(home).with(Role.REVIEWER);
        try (DeidentificationEngine engine = clinic.as(Role.REVIEWER)) {
            engine.ownSettings().put("keys", "review.confirm=Q");
        }
        try (DeidentificationEngine engine = clinic.founder()) {
            assertThat(engine.ownSettings().get("keys")).isEmpty();
        }
        try (DeidentificationEngine engine = clinic.as(Role.REVIEWER)) {
            assertThat(engine.ownSettings().get("keys")).contains("review.confirm=Q");
            engine.ownSettings().remove("keys");
            assertThat(engine.ownSettings().get("keys")).isEmpty();
        }
    }

    @Test
    void nameAndLengthAreBounded() {
        try (DeidentificationEngine engine = Clinic.in(home).founder()) {
            assertThatThrownBy(() -> engine.ownSettings().get("../keys")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> engine.ownSettings().put("keys", "x".repeat(20_000)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
