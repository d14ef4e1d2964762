package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Agreement.State;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.ExcludedVendor;
import org.tessera.core.provider.ExpiryNotice;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProfileChange;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Scope;
import org.tessera.core.provider.SubProcessor;
import org.tessera.core.signoff.SignOffDesk;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;

/** The rows of the requirements register on endpoints and agreements, each by its number. */
final class RequirementsGateTest {
    private static List<GateReason> refused(GateCase made, GateRule rule) {
        assertThat(made.failures()).extracting(GateCheck::rule).containsExactly(rule);
        return made.failures().getFirst().reasons();
    }

    private static List<GateReason> refused(Route route, GateRule rule, Consumer<GateCase> spoil) {
        GateCase made = GateCase.of(route);
        assertThat(made.failures()).isEmpty();
        spoil.accept(made);
        return refused(made, rule);
    }

    private static void refusedPath(Route route, String path, String source) {
        assertThat(refused(route, GateRule.ENDPOINT_COVERED, made -> {
            made.path = Optional.of(path);
            made.coveredPaths = Set.of(route.pathTemplate(false), path);
        })).extracting(GateReason::source).anyMatch(said -> said.contains(source));
    }

    @Test
    void r01_nebiusChatIsCoveredOnlyWithoutRetention() {
        assertThat(refused(Route.NEBIUS, GateRule.SETTINGS_ATTESTED, made -> made.without(Setting.ZERO_DATA_RETENTION)))
                .extracting(GateReason::source)
                .containsExactly("Nebius HIPAA page, R1, R2");
    }

    @Test
    void r02_nebiusCompletionsAreCoveredOnlyWithoutRetention() {
        assertThat(Route.NEBIUS_COMPLETIONS.format()).isEqualTo(BodyFormat.OPENAI_COMPLETIONS);
        refused(Route.NEBIUS_COMPLETIONS, GateRule.SETTINGS_ATTESTED,
                made -> made.without(Setting.ZERO_DATA_RETENTION));
    }

    @Test
    void r03_fineTuningIsDenied() {
        refusedPath(Route.NEBIUS, "/fine_tuning/jobs", "R3");
        refused(Route.OPENAI, GateRule.MODEL_LISTED, made -> made.model("ft:gpt-z-2026-03-05:a::b"));
    }

    @Test
    void r04_batchInferenceIsDenied() {
        refusedPath(Route.NEBIUS, "/batches", "R4");
    }

    @Test
    void r05_embeddingsAndFilesAreDeniedEvenWhereAProfileListsThem() {
        refusedPath(Route.NEBIUS, "/embeddings", "R5");
        refusedPath(Route.NEBIUS, "/files", "R5");
        refusedPath(Route.NEBIUS, "/datasets", "R5");
    }

    @Test
    void r06_whatIsNotListedIsNotCovered() {
        refused(Route.NEBIUS, GateRule.ENDPOINT_COVERED, made -> made.coveredPaths = Set.of("/completions"));
        refused(Route.NEBIUS, GateRule.ENDPOINT_COVERED, made -> made.path = Optional.of("/anything"));
    }

    @Test
    void r07_nothingIsKeptByAttestationAndByTheRequestWhereItCanSaySo() {
        refused(Route.ANTHROPIC, GateRule.SETTINGS_ATTESTED, made -> made.without(Setting.ZERO_DATA_RETENTION));
        refused(Route.OPENAI, GateRule.FIELDS_CLEAN,
                made -> made.body = body -> body.replace("\"store\":false", "\"store\":true"));
    }

    @Test
    void r08_noFieldHeaderOrAddressTakesFreeText() {
        refused(Route.OPENAI, GateRule.FIELDS_CLEAN, made -> made.field("metadata"));
        refused(Route.OPENAI, GateRule.FIELDS_CLEAN, made -> made.header("x-tag", "a"));
        refused(Route.OPENAI, GateRule.FIELDS_CLEAN, made -> made.query = "tag=a");
        assertThat(BodyFormat.values()).allSatisfy(format -> assertThat(format.fields()).doesNotContain("user",
                "metadata", "tools", "labels", "requestMetadata", "prompt_cache_key", "safety_identifier"));
    }

    @Test
    void r09_anAgreementIsSignedBeforeAnythingIsSent() {
        refused(Route.BEDROCK_CONVERSE, GateRule.AGREEMENT_EXECUTED, made -> made.agreement = Agreement.NONE);
    }

    @Test
    void r10_theWayToAnAgreementHasStepsInOrder() {
        assertThat(State.EXECUTED.mayFollow(State.REQUESTED)).isTrue();
        assertThat(State.EXECUTED.mayFollow(State.NONE)).isFalse();
        assertThat(State.EXECUTED.mayFollow(State.ELIGIBLE)).isFalse();
        assertThat(GateCase.SIGNED.since()).isPresent();
    }

    @Test
    void r13_eligibleIsNotExecuted() {
        assertThat(refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED,
                made -> made.agreement = GateCase.agreement(State.ELIGIBLE, GateCase.TODAY,
                        GateCase.TODAY.plusYears(1))))
                .extracting(GateReason::words)
                .containsExactly("The agreement with this vendor is eligible, not executed.");
    }

    @Test
    void r14_coverageIsPerPath() {
        refused(Route.OPENAI, GateRule.ENDPOINT_COVERED, made -> made.coveredPaths = Set.of("/responses"));
    }

    @Test
    void r15_previewsAreOut() {
        refused(Route.AZURE_OPENAI, GateRule.ENDPOINT_COVERED, made -> made.version("2025-04-01-preview"));
        refused(Route.OPENAI, GateRule.MODEL_LISTED, made -> made.model("gpt-z-preview-2026-01-01"));
    }

    @Test
    void r16_fourSettingsAreAttestedAndThreeAreAskedFor() {
        assertThat(Setting.values()).contains(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT, Setting.REGION,
                Setting.CUSTOMER_MANAGED_KEYS);
        for (Setting setting : List.of(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT, Setting.REGION)) {
            refused(Route.BEDROCK_CONVERSE, GateRule.SETTINGS_ATTESTED, made -> made.without(setting));
        }
    }

    @Test
    void r17_theChainIsKnownAndAgreed() {
        refused(Route.ANTHROPIC, GateRule.AGREEMENT_EXECUTED, made -> made.chain = List.of());
        assertThat(refused(Route.ANTHROPIC, GateRule.AGREEMENT_EXECUTED,
                made -> made.chain = List.of(new SubProcessor("Log Company", "logs", false))))
                .extracting(GateReason::words)
                .containsExactly("The vendor has no agreement with its sub-processor Log Company.");
    }

    @Test
    void r18_consumerAndStandardAccountsNeverReachExecuted() {
        for (PlanTier tier : List.of(PlanTier.CONSUMER, PlanTier.STANDARD, PlanTier.UNSTATED)) {
            GateCase made = GateCase.of(Route.OPENAI);
            made.tier = tier;
            refused(made, GateRule.AGREEMENT_EXECUTED);
            assertThat(new ProfileChange(Optional.empty(), made.profile()).refusal().orElseThrow()).startsWith("tier");
        }
    }

    @Test
    void r19_openAiIsCoveredForWhatTheSiteOwnAgreementLists() {
        assertThat(GateCase.of(Route.OPENAI).failures()).isEmpty();
        refused(Route.OPENAI, GateRule.ENDPOINT_COVERED, made -> made.coveredPaths = Set.of("/embeddings"));
    }

    @Test
    void r20_azureNeedsAgreementConfigurationAndNoPreview() {
        assertThat(GateCase.of(Route.AZURE_OPENAI).failures()).isEmpty();
        refused(Route.AZURE_OPENAI, GateRule.SETTINGS_ATTESTED, made -> made.without(Setting.STANDARD_DEPLOYMENT));
        refused(Route.AZURE_OPENAI_V1, GateRule.ENDPOINT_COVERED, made -> made.apiVersion = Optional.of("preview"));
    }

    @Test
    void r21_anthropicIsCoveredByANegotiatedAgreement() {
        assertThat(GateCase.of(Route.ANTHROPIC).failures()).isEmpty();
        refused(Route.ANTHROPIC, GateRule.AGREEMENT_EXECUTED, made -> made.tier = PlanTier.STANDARD);
    }

    @Test
    void r22_bedrockIsCoveredInEligibleRegions() {
        assertThat(GateCase.of(Route.BEDROCK_CLAUDE).failures()).isEmpty();
        refused(Route.BEDROCK_CLAUDE, GateRule.REGION_ALLOWED,
                made -> made.model("global.anthropic.claude-z-20260301-v1:0"));
    }

    @Test
    void r23_googleIsAttestedEveryNinetyDays() {
        refused(Route.VERTEX_GEMINI, GateRule.SETTINGS_ATTESTED, made -> made.attestations = GateCase
                .attested(GateCase.TODAY.minusDays(91), GateCase.TODAY.plusYears(1)));
        GateCase other = GateCase.of(Route.BEDROCK_CONVERSE);
        other.attestations = GateCase.attested(GateCase.TODAY.minusDays(91), GateCase.TODAY.plusYears(1));
        assertThat(other.failures()).isEmpty();
    }

    @Test
    void r25_aMachineInsideNeedsNoVendorAgreementButItsInfrastructureNamed() {
        GateCase inside = GateCase.inside();
        assertThat(inside.failures()).isEmpty();
        inside.infrastructure = "";
        refused(inside, GateRule.AGREEMENT_EXECUTED);
    }

    @Test
    void r26_someVendorsAreNeverUsedAndNoProfileOverridesIt() {
        for (String host : List.of("api-inference.huggingface.co", "api.replicate.com", "api.groq.com")) {
            refused(GateCase.inside().at(host, "/v1"), GateRule.VENDOR_ELIGIBLE);
            refused(new GateCase().at(host, "/v1"), GateRule.VENDOR_ELIGIBLE);
        }
        refused(GateCase.inside().at("api.openai.com", "/v1"), GateRule.VENDOR_ELIGIBLE);
        refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED, made -> made.tier = PlanTier.STANDARD);
        refused(Route.ANTHROPIC, GateRule.AGREEMENT_EXECUTED, made -> made.tier = PlanTier.STANDARD);
        assertThat(ExcludedVendor.all()).allMatch(vendor -> !vendor.reason().isBlank() && !vendor.source().isBlank());
    }

    @Test
    void r27_oneInterfaceStandsBeforeFiveBodyFormats() {
        assertThat(LlmProvider.class).isInterface();
        assertThat(Arrays.stream(Route.values()).map(Route::format).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(BodyFormat.values())
                .hasSize(5);
    }

    @Test
    void r28_aFallBackIsNeverWider() {
        Scope bedrock = Scope.of(GateCase.of(Route.BEDROCK_CONVERSE).profile(), GateCase.TODAY);
        assertThat(Scope.of(GateCase.inside().profile(), GateCase.TODAY).isNoWiderThan(bedrock)).isTrue();
        assertThat(bedrock.isNoWiderThan(Scope.of(GateCase.inside().profile(), GateCase.TODAY))).isFalse();
    }

    @Test
    void r29_theMostSensitiveNotesStayInside() {
        for (SensitivityLabel label : SensitivityLabel.values()) {
            GateCase vendor = GateCase.of(Route.BEDROCK_CONVERSE);
            vendor.labels = Set.of(label);
            refused(vendor, GateRule.NO_PROTECTED_TOPIC);
            GateCase inside = GateCase.inside();
            inside.labels = Set.of(label);
            assertThat(inside.failures()).isEmpty();
        }
    }

    @Test
    void r31_thereIsNoEmbeddingCall() {
        assertThat(Route.values())
                .allSatisfy(route -> assertThat(UncoveredService.of(route.pathTemplate(true))).isEmpty());
        refusedPath(Route.OPENAI, "/embeddings", "R31");
    }

    @Test
    void r32_whatEndsIsToldBeforehandAndRefusedAfterwards() {
        GateCase made = GateCase.of(Route.OPENAI);
        made.agreement = GateCase.agreement(State.EXECUTED, GateCase.TODAY.minusYears(1), GateCase.TODAY.plusDays(59));
        assertThat(ExpiryNotice.of(made.profile()).getFirst())
                .isEqualTo(new ExpiryNotice("agreement", GateCase.TODAY.plusDays(59)));
        assertThat(ExpiryNotice.of(made.profile()).getFirst().isDue(GateCase.TODAY)).isTrue();
        made.agreement = GateCase.agreement(State.EXECUTED, GateCase.TODAY.minusYears(1), GateCase.TODAY.minusDays(1));
        refused(made, GateRule.AGREEMENT_EXECUTED);
    }

    @Test
    void r36_noRouteCallsAnEmbeddingModel() {
        assertThat(Arrays.stream(Route.values()).map(route -> route.pathTemplate(false)))
                .noneMatch(path -> path.toLowerCase(java.util.Locale.ROOT).contains("embed"));
    }

    @Test
    void r37_theDefaultIsNotTheCoveredConfiguration() {
        refused(Route.OPENAI, GateRule.SETTINGS_ATTESTED, made -> made.attestations = List.of());
        refused(Route.OPENAI, GateRule.FIELDS_CLEAN, made -> made.body = body -> body.replace("\"store\":false,", ""));
    }

    @Test
    void r38_betaVersionsHeadersAndPathsAreDenied() {
        refused(Route.AZURE_OPENAI, GateRule.ENDPOINT_COVERED, made -> made.version("2025-03-01-preview"));
        refused(Route.ANTHROPIC, GateRule.FIELDS_CLEAN, made -> made.header("anthropic-beta", "x"));
        refused(Route.VERTEX_GEMINI, GateRule.ENDPOINT_COVERED, made -> made.at("us-central1-aiplatform.googleapis.com",
                "/v1beta1/projects/hospital/locations/us-central1"));
    }

    @Test
    void r39_rawTextHasNoWayToTheSender() {
        assertThat(Arrays.stream(ApprovedPrompt.class.getDeclaredConstructors()))
                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers()));
        assertThat(Arrays.stream(LlmProvider.class.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(String.class, PhiText.class);
        refused(Route.OPENAI, GateRule.NO_IDENTIFIER_LEFT, made -> made.body = body -> body + "Odalys Ferrante");
    }

    @Test
    void r40_anUnknownChainIsRefused() {
        assertThat(refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED, made -> made.chain = List.of()))
                .extracting(GateReason::source)
                .containsExactly("BAA with AI providers, R17, R40");
    }

    @Test
    void r41_beingCarefulWithAStandardAccountIsNotEnough() {
        refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED, made -> made.tier = PlanTier.STANDARD);
    }

    @Test
    void r42_anAgreementWithAwsDoesNotCoverWhateverIsCalledThere() {
        refused(Route.BEDROCK_CONVERSE, GateRule.ENDPOINT_COVERED,
                made -> made.at("bedrock-agent-runtime.us-east-1.amazonaws.com", ""));
        refused(Route.BEDROCK_CONVERSE, GateRule.ENDPOINT_COVERED,
                made -> made.at("runtime.sagemaker.us-east-1.amazonaws.com", ""));
    }

    @Test
    void r43_anAgreementDoesNotMeanNoTraining() {
        assertThat(refused(Route.OPENAI, GateRule.SETTINGS_ATTESTED, made -> made.without(Setting.TRAINING_TERMS)))
                .extracting(GateReason::source)
                .containsExactly("LLMs under BAA, R43");
    }

    @Test
    void r44_aNoteWithoutIdentifiersNeedsAnAgreementAllTheSame() {
        refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED, made -> {
            made.prompt = TestPrompt.of(TestNote.of("HPI: cough for a week."));
            made.agreement = Agreement.NONE;
        });
    }

    @Test
    void r45_aClaimIsNoAgreement() {
        refused(Route.OPENAI, GateRule.AGREEMENT_EXECUTED, made -> made.agreement = new Agreement(State.EXECUTED,
                GateCase.SIGNED.executedOn(), Optional.empty(), Optional.empty(), GateCase.SIGNED.reviewer()));
        assertThat(GateCase.SIGNED.document()).contains(Sha256.of("signed"));
    }

    @Test
    void r46_anAgreementDoesNotMakeAnAnswerSafe() {
        Validation open = new Validation(List.of(new ValidationFinding.UnknownToken(new TextSpan(0, 1))), List.of());
        assertThatExceptionOfType(ProblemException.class).isThrownBy(
                () -> SignOffDesk.sign(new PhiText("a letter"), open, Set.of(), TestNote.REVIEWER, TestNote.NOW));
        refused(Route.OPENAI, GateRule.REVIEWED, made -> made.prompt = TestPrompt.unreviewed(GateCase.NOTE));
    }

    @Test
    void r48_hostingItselfNeedsItsInfrastructureNamed() {
        GateCase inside = GateCase.inside();
        inside.infrastructure = " ";
        assertThat(refused(inside, GateRule.AGREEMENT_EXECUTED)).extracting(GateReason::source)
                .containsExactly("LLMs under BAA, R25, R48");
    }

    @Test
    void r80_modelsAreDatedAndTheirRetirementIsKept() {
        refused(Route.OPENAI, GateRule.MODEL_LISTED, made -> made.model("gpt-z-latest"));
        LocalDate yesterday = GateCase.TODAY.minusDays(1);
        refused(Route.OPENAI, GateRule.MODEL_LISTED, made -> made.coveredModel = new RegisteredModel("gpt-z-2026-03-05",
                Optional.empty(), Optional.of(yesterday), Optional.empty()));
    }

    @Test
    void r113_openAiNeedsZeroRetentionOrModifiedMonitoring() {
        refused(Route.OPENAI, GateRule.SETTINGS_ATTESTED, made -> made.without(Setting.ZERO_DATA_RETENTION));
        GateCase modified = GateCase.of(Route.OPENAI)
                .without(Setting.ZERO_DATA_RETENTION)
                .attest(Setting.MODIFIED_ABUSE_MONITORING);
        assertThat(modified.failures()).isEmpty();
    }

    @Test
    void retentionIsAttestedPerModel() {
        refused(Route.OPENAI, GateRule.SETTINGS_ATTESTED,
                made -> made.attestations = made.attestations.stream()
                        .map(word -> new Attestation(word.setting(), word.by(), word.on(), word.expires(),
                                Optional.of("gpt-y-2026-01-01")))
                        .toList());
    }
}
