package org.tessera.desktop.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.gate.GateReason;
import org.tessera.core.gate.GateRule;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.fixture.RegisterDesktop;
import org.tessera.desktop.fixture.RegisterProfiles;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.RoundTrip;

final class ProvidersViewModelTest {
    private static final String KEY = "sk-invented-0000000000";

    private final RegisterDesktop desktop = RegisterDesktop.with(RegisterProfiles.all());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desktop.close();
    }

    private ProviderRow row(String name) {
        return desktop.state().rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> audited() {
        return desktop.engine().audit().read(1, 500).stream().map(AuditEntry::code).toList();
    }

    private ProblemCode problem() {
        return desktop.model().problemProperty().get().orElseThrow().problem();
    }

    private Path file(String name, ProviderProfile profile) throws IOException {
        return Files.writeString(folder.resolve(name), ProfileJson.write(profile));
    }

    @Test
    void registerSaysWhoMayBeSentToAndWhyNot() {
        assertThat(desktop.state().rows()).hasSize(6);
        assertThat(desktop.state().open()).isEqualTo(3);
        assertThat(row("bedrock-east").canSend()).isTrue();
        assertThat(row("anthropic").refusal()).map(GateReason::fixer).contains(GateRule.Fixer.COMPLIANCE);
        assertThat(row("nebius").failures()).extracting(check -> check.rule()).contains(GateRule.AGREEMENT_EXECUTED);
        assertThat(desktop.state().current()).map(ProviderRow::name).contains("on-device");
    }

    @Test
    void marksFollowTheLongestTimeThatARouteLetsAWordHold() {
        assertThat(SettingGroup.RETENTION.mark(row("bedrock-east").profile(), RegisterProfiles.TODAY))
                .isEqualTo(SettingGroup.Mark.ATTESTED);
        assertThat(SettingGroup.RETENTION.mark(row("vertex").profile(), RegisterProfiles.TODAY))
                .isEqualTo(SettingGroup.Mark.OUT_OF_DATE);
        assertThat(SettingGroup.KEYS.mark(row("on-device").profile(), RegisterProfiles.TODAY))
                .isEqualTo(SettingGroup.Mark.NONE);
    }

    @Test
    void recheckRenewsWhatWasLookedAtAndOpensTheGate() {
        desktop.choose("vertex");
        assertThat(row("vertex").canSend()).isFalse();
        desktop.model().recheck(Set.copyOf(Renewal.subjects(row("vertex").profile()).subList(0, 6)));
        desktop.settle();
        assertThat(row("vertex").canSend()).isTrue();
        assertThat(row("vertex").profile().coverage().attestations()).hasSize(6)
                .allSatisfy(word -> assertThat(word).isEqualTo(new Attestation(word.setting(), RegisterDesktop.OFFICER,
                        RegisterProfiles.TODAY, RegisterProfiles.TODAY.plusDays(90), word.model())));
        assertThat(audited()).endsWith("profile-renewed");
        assertThat(desktop.workspace().registerProperty().get()).isEqualTo(1);
    }

    @Test
    void recheckOfNothingChangesNothing() {
        desktop.choose("vertex");
        desktop.model().recheck(Set.of());
        desktop.settle();
        assertThat(audited()).doesNotContain("profile-renewed");
    }

    @Test
    void credentialIsKeptOverwrittenAndSurvivesARecheck() {
        desktop.choose("vertex");
        char[] typed = KEY.toCharArray();
        desktop.model().setCredential(typed);
        desktop.settle();
        assertThat(typed).containsOnly('\0');
        assertThat(row("vertex").credential()).isTrue();
        desktop.model().recheck(Set.of(Renewal.subjects(row("vertex").profile()).getFirst()));
        desktop.settle();
        assertThat(row("vertex").credential()).isTrue();
        assertThat(desktop.engine().audit().read(1, 500)).noneMatch(entry -> entry.event().contains(KEY));
    }

    @Test
    void importReplacesAndForgetsTheCredentialWhereTheAddressIsAnother() throws IOException {
        desktop.choose("ward-llm").model().setCredential(KEY.toCharArray());
        desktop.settle();
        desktop.model()
                .importFile(file("same.json", RegisterProfiles.inside("ward-llm", "Ward, second floor",
                        new Destination.Endpoint("http", "127.0.0.1", 8000, "/v1"))));
        desktop.settle();
        assertThat(row("ward-llm").profile().title()).isEqualTo("Ward, second floor");
        assertThat(row("ward-llm").credential()).isTrue();
        desktop.model()
                .importFile(file("other.json", RegisterProfiles.inside("ward-llm", "Ward, elsewhere",
                        new Destination.Endpoint("http", "127.0.0.1", 8001, "/v1"))));
        desktop.settle();
        assertThat(row("ward-llm").credential()).isFalse();
        assertThat(desktop.state().chosen()).contains("ward-llm");
    }

    @Test
    void fileThatIsNoProfileIsNamedAndNothingChanges() throws IOException {
        desktop.model().importFile(Files.writeString(folder.resolve("notes.json"), "{\"name\": 3}"));
        desktop.settle();
        assertThat(problem()).isEqualTo(ProblemCode.PROFILE_INVALID);
        assertThat(desktop.state().rows()).hasSize(6);
        desktop.model().importFile(folder.resolve("missing.json"));
        desktop.settle();
        assertThat(problem()).isEqualTo(ProblemCode.FILE_NOT_FOUND);
        desktop.choose("vertex");
        assertThat(desktop.model().problemProperty().get()).isEmpty();
    }

    @Test
    void agreementThatSkipsAStateIsNotTaken() throws IOException {
        ProviderProfile signed = RegisterProfiles.bedrock("anthropic", "Anthropic, signed");
        ProviderProfile eligible = RegisterProfiles.eligible("bedrock-east");
        desktop.model().importFile(file("eligible.json", eligible));
        desktop.settle();
        assertThat(problem()).isEqualTo(ProblemCode.PROFILE_INVALID);
        assertThat(row("bedrock-east").canSend()).isTrue();
        desktop.model().importFile(file("signed.json", signed));
        desktop.settle();
        assertThat(row("anthropic").profile().title()).isEqualTo("Anthropic, signed");
    }

    @Test
    void exportedProfileIsImportedAgainAndHoldsNoCredential() throws IOException {
        desktop.choose("bedrock-east").model().setCredential(KEY.toCharArray());
        desktop.settle();
        Path exported = folder.resolve("bedrock.json");
        desktop.model().exportProfile(exported);
        desktop.settle();
        assertThat(ProfileJson.read(Files.readString(exported))).isEqualTo(row("bedrock-east").profile());
        assertThat(Files.readString(exported)).doesNotContain(KEY);
    }

    @Test
    void exportedRegisterHasARowForEachProvider() throws IOException {
        Path register = folder.resolve("register.csv");
        desktop.model().exportRegister(register);
        desktop.settle();
        assertThat(Files.readString(register).split("\r\n")).hasSize(7)
                .anyMatch(line -> line.startsWith("\"nebius\"") && line.contains("\"refused\""));
    }

    @Test
    void readyMadeProfileIsWrittenForFillingIn() throws IOException {
        Path file = folder.resolve("begin.json");
        desktop.model().saveReadyMade(new ReadyMade("x", "X", "{\"name\": \"x\"}"), file);
        desktop.settle();
        assertThat(Files.readString(file)).isEqualTo("{\"name\": \"x\"}");
    }

    @Test
    void removedProviderIsGoneWithItsCredentialAndABuiltInOneStays() {
        desktop.choose("nebius").model().setCredential(KEY.toCharArray());
        desktop.settle();
        desktop.model().remove();
        desktop.settle();
        assertThat(desktop.state().rows()).extracting(ProviderRow::name).doesNotContain("nebius");
        assertThat(desktop.engine().providerDesk().withCredential()).isEmpty();
        desktop.choose("on-device").model().remove();
        desktop.settle();
        assertThat(desktop.state().rows()).extracting(ProviderRow::name).contains("on-device");
    }

    @Test
    void fallbackOrderIsChangedByHandAndSaysWhoIsTooWide() {
        List.of("ward-llm", "bedrock-east", "on-device").forEach(name -> {
            desktop.model().addFallback(name);
            desktop.settle();
        });
        desktop.model().moveFallback("on-device", true);
        desktop.settle();
        desktop.model().removeFallback("ward-llm");
        desktop.settle();
        assertThat(desktop.engine().fallbacks().names()).containsExactly("on-device", "bedrock-east");
        desktop.choose("ward-llm");
        assertThat(desktop.state().standIns()).extracting(standIn -> standIn.wider().isEmpty())
                .containsExactly(true, false);
        desktop.model().moveFallback("on-device", true);
        desktop.settle();
        assertThat(desktop.engine().fallbacks().names()).containsExactly("on-device", "bedrock-east");
        assertThat(desktop.state().others()).extracting(ProviderRow::name).contains("ward-llm");
    }

    @Test
    void stoppedSendingRefusesEveryProvider() {
        desktop.engine().sending().allow(false, RegisterDesktop.OFFICER);
        desktop.model().load();
        desktop.settle();
        assertThat(desktop.state().sendingAllowed()).isFalse();
        assertThat(desktop.state().open()).isZero();
    }

    @Test
    void trialGoesTheWholeWayAndLeavesNoNote() {
        RegisterDesktop letters = RegisterDesktop.on(LettersEngine.engine()).choose(LettersEngine.ON_DEVICE);
        int before = LettersEngine.engine().worklist().list().size();
        letters.model().test();
        assertThat(letters.state().asking()).isEqualTo(ProvidersState.Asking.TRIAL);
        letters.settle();
        assertThat(letters.state().trial().flatMap(Trial::outcome))
                .containsInstanceOf(RoundTrip.Outcome.Answered.class);
        assertThat(LettersEngine.engine().worklist().list()).hasSize(before);
        letters.model().dismiss();
        assertThat(letters.state().asking()).isEqualTo(ProvidersState.Asking.NOTHING);
        assertThat(letters.state().trial()).isEqualTo(Optional.empty());
    }
}
