package org.tessera.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;

final class RegisterCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String csv(String title, String infrastructure) {
        ProviderProfile profile = new ProviderProfile("ward", title, Route.OPENAI_CHAT, ProviderProfile.Boundary.INSIDE,
                new Destination.Endpoint("https", "127.0.0.1", 443, "/v1"), Wire.plain(900, Duration.ofSeconds(5)),
                Coverage.inside(infrastructure, Set.of("/chat/completions"), "local-1", "basement"));
        return RegisterCsv.of(List.of(new RegisterCsv.Entry(profile, ProfileCheck.of(profile, true, TODAY))),
                Optional.empty());
    }

    @Test
    void everyProviderIsALineUnderTheHeads() {
        String[] lines = csv("Ward", "hospital IT").split("\r\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\"name\",\"title\",\"route\"");
        assertThat(lines[1]).startsWith("\"ward\",\"Ward\",\"openai-chat\",\"https://127.0.0.1:443/v1\",\"inside\"");
    }

    @Test
    void quotesAreDoubledAndFormulasDisarmed() {
        assertThat(csv("=HYPERLINK(\"x\")", "a, \"b\"")).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"a, \"\"b\"\"\"");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertThat(csv("Ward", "")).contains("\"refused\"");
    }
}
