package org.tessera.egress.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateRule;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.Schemas;
import org.tessera.egress.json.StrictJson;

final class ProfileRoundTripTest {
    private static final Schema SCHEMA = Schemas.own("profile/provider-profile.schema.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int CASES = 2_000;

    @Test
    void whatIsWrittenIsReadBackTheSameWhateverTheProfile() {
        long seed = Long.getLong("tessera.seed", 20_261_122L);
        RandomProfiles profiles = new RandomProfiles(new Random(seed));
        for (int number = 0; number < CASES; number++) {
            ProviderProfile profile = profiles.next();
            String written = ProfileJson.write(profile);
            assertThat(ProfileJson.read(written)).as("case " + number + ", seed " + seed).isEqualTo(profile);
            assertThat(ProfileJson.write(ProfileJson.read(written))).isEqualTo(written);
            if (number % 20 == 0) {
                assertThat(Schemas.errors(SCHEMA, written)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteHasAReadyMadeProfile(Route route) {
        String json = ReadyMadeProfiles.json(route);
        ProviderProfile profile = ReadyMadeProfiles.of(route);
        assertThat(profile.route()).isEqualTo(route);
        assertThat(Schemas.errors(SCHEMA, json)).isEmpty();
        assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
        assertThat(profile.coverage().agreement().state()).isIn(Agreement.State.NONE, Agreement.State.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ON_DEVICE")
    void aReadyMadeProfileNeverPassesBeforeItIsCompleted(Route route) {
        List<GateRule> failed = failures(ReadyMadeProfiles.of(route));
        assertThat(failed).contains(GateRule.ENDPOINT_COVERED).doesNotContain(GateRule.VENDOR_ELIGIBLE);
        if (ReadyMadeProfiles.of(route).boundary() == ProviderProfile.Boundary.VENDOR) {
            assertThat(failed).contains(GateRule.AGREEMENT_EXECUTED, GateRule.SETTINGS_ATTESTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadyMadeProfilePassesWhenItIsCompleted(Route route) {
        assertThat(failures(CompletedProfiles.of(route))).isEmpty();
    }

    private static List<GateRule> failures(ProviderProfile profile) {
        return ProfileCheck.of(profile, true, TODAY)
                .stream()
                .filter(check -> !check.isPassed())
                .map(GateCheck::rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKIAIOSFODNN7EXAMPLE", "sk-invented0key0of0nobody", "gsk_abcdefghijklmnop",
            "-----BEGIN PRIVATE KEY-----", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x", "hf_abcdefghijklmnop",
            "0123456789abcdef0123456789abcdef", "Bearer abcdefghijklmnop", "password=abc",
            "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"})
    void aSecretAnywhereInAProfileIsRefusedAndNeverRepeated(String secret) {
        for (String key : List.of("title", "region", "infrastructure", "apiVersion")) {
            ObjectNode node = StrictJson.read(Schemas.text("profile/vendor.example.json")).orElseThrow();
            node.put(key, "x " + secret);
            assertSecret(node, key, secret);
        }
        ObjectNode nested = StrictJson.read(Schemas.text("profile/vendor.example.json")).orElseThrow();
        ((ObjectNode) nested.get("agreement")).put("reviewer", secret);
        assertSecret(nested, "agreement.reviewer", secret);
        ObjectNode deep = StrictJson.read(Schemas.text("profile/vendor.example.json")).orElseThrow();
        ((ObjectNode) deep.get("models").get(0)).put("id", secret);
        assertSecret(deep, "models.id", secret);
        ObjectNode named = StrictJson.object().put(secret, "x");
        assertSecret(named, "?", secret);
    }

    private static void assertSecret(ObjectNode node, String key, String secret) {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> ProfileJson.read(StrictJson.pretty(node)));
        assertThat(problem.problem()).isEqualTo(ProblemCode.PROFILE_INVALID);
        assertThat(problem.detail()).startsWith(key + ":").doesNotContain(secret);
        assertThat(problem).hasNoCause();
    }

    @Test
    void ordinaryLongValuesAreNoSecrets() {
        Stream.of(Route.values()).forEach(route -> assertThat(CompletedProfiles.of(route).route()).isEqualTo(route));
        assertThat(ProfileJson.read(Schemas.text("profile/vendor.example.json")).name()).isEqualTo("example-cloud");
    }

    @ParameterizedTest
    @CsvSource({"https://hospitalsystemnortheastopenaieast01.openai.azure.com/openai, true",
            "https://hospitalsystem01northeastopenaieast02.openai.azure.com/openai, true",
            "https://4f1a9c7be20d63584f1a9c7be20d6358.openai.azure.com/openai, false",
            "https://llm.example.org/hospitalsystemnortheastopenaieast01, false"})
    void aLongHostOfPlainWordsIsNoSecret(String address, boolean read) {
        ObjectNode node = StrictJson.read(Schemas.text("profile/vendor.example.json")).orElseThrow();
        node.put("baseUrl", address);
        if (read) {
            assertThat(ProfileJson.read(StrictJson.pretty(node)).destination().display()).contains("openai.azure.com");
        } else {
            assertSecret(node, "baseUrl", address);
        }
    }
}
