package org.tessera.core.gate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.SubProcessor;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;

/** A prompt at the gate that passes every check, to be spoilt in one place. */
final class GateCase {
    static final TestNote NOTE = TestNote.of("Odalys Ferrante\nHPI: Ms. Ferrante coughs since 3 May. Foley removed.")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.PATIENT, "Ferrante")
            .hide(IdentifierKind.DATE, "3 May");

    static final Destination.Endpoint SERVER = new Destination.Endpoint("https", "llm.example.org", 443, "/v1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Agreement SIGNED = agreement(Agreement.State.EXECUTED, TODAY.minusYears(1), TODAY.plusYears(1));

    /** What a vendor's profile has to attest, whatever the route. */
    static final List<Setting> COMMON = List.of(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT, Setting.REGION,
            Setting.TRAINING_TERMS);

    Route route = Route.OPENAI_CHAT;
    TestPrompt prompt = TestPrompt.of(NOTE);
    ProviderProfile.Boundary boundary = ProviderProfile.Boundary.VENDOR;
    Destination covered = SERVER;
    Set<String> coveredPaths = Set.of("/chat/completions");
    RegisteredModel coveredModel = RegisteredModel.of("model-2026-06-01");
    String region = "us-east-1";
    boolean privateEndpoint;
    Agreement agreement = SIGNED;
    PlanTier tier = PlanTier.BUSINESS;
    String infrastructure = "";
    List<Attestation> attestations = attested(TODAY.minusDays(10), TODAY.plusDays(80));
    List<SubProcessor> chain = List.of(new SubProcessor("Host Company", "data centres", true));
    AuthScheme authentication = new AuthScheme.Bearer();
    Optional<String> apiVersion = Optional.empty();
    boolean streaming;
    TlsTrust tls = TlsTrust.STANDARD;
    Optional<Destination> destination = Optional.empty();
    Optional<String> path = Optional.empty();
    String query = "";
    Optional<String> model = Optional.empty();
    Map<String, String> headers = Map.of("content-type", "application/json");
    Set<String> fields = Set.of();
    UnaryOperator<String> body = UnaryOperator.identity();
    Set<SensitivityLabel> labels = Set.of();
    int seenByDetectors;
    Optional<PicturesSeen> pictures = Optional.empty();
    boolean sendingAllowed = true;

    static Agreement agreement(Agreement.State state, LocalDate executed, LocalDate expires) {
        return new Agreement(state, Optional.of(executed), Optional.of(expires), Optional.of(Sha256.of("signed")),
                Optional.of(TestNote.REVIEWER));
    }

    static List<Attestation> attested(LocalDate on, LocalDate expires) {
        return COMMON.stream().map(setting -> new Attestation(setting, TestNote.REVIEWER, on, expires)).toList();
    }

    /** The model on this device, for which no agreement is needed. */
    static GateCase onThisDevice() {
        GateCase made = new GateCase();
        made.route = Route.ON_DEVICE;
        made.boundary = ProviderProfile.Boundary.THIS_DEVICE;
        made.covered = new Destination.OnThisDevice();
        made.agreement = Agreement.NONE;
        made.attestations = List.of();
        made.region = "local";
        made.coveredPaths = Set.of("/summary");
        return made;
    }

    /** A server of the organisation. */
    static GateCase inside() {
        GateCase made = new GateCase();
        made.boundary = ProviderProfile.Boundary.INSIDE;
        made.infrastructure = "own data centre";
        made.agreement = Agreement.NONE;
        made.tier = PlanTier.UNSTATED;
        made.attestations = List.of();
        made.chain = List.of();
        made.region = "local";
        made.coveredModel = RegisteredModel.of("llama3.1:8b");
        return made;
    }

    /** A vendor's route with everything that it asks for. */
    static GateCase of(Route route) {
        GateCase made = RouteCases.of(route);
        made.coveredPaths = Set.copyOf(List.of(route.pathTemplate(false), route.pathTemplate(true)));
        return made;
    }

    GateCase model(String id) {
        coveredModel = new RegisteredModel(id, coveredModel.released(), coveredModel.retires(), Optional.empty());
        return this;
    }

    GateCase released(LocalDate day) {
        coveredModel = new RegisteredModel(coveredModel.id(), Optional.of(day), coveredModel.retires(),
                Optional.empty());
        return this;
    }

    GateCase version(String version) {
        apiVersion = Optional.of(version);
        query = "api-version=" + version;
        return this;
    }

    GateCase at(String host, String basePath) {
        covered = new Destination.Endpoint("https", host, 443, basePath);
        return this;
    }

    /** Only a server that shows a certain key. */
    GateCase pinned() {
        tls = new TlsTrust(Set.of(Sha256.of("a public key")), false);
        return this;
    }

    GateCase attest(Setting setting) {
        List<Attestation> more = new ArrayList<>(attestations);
        more.add(new Attestation(setting, TestNote.REVIEWER, TODAY.minusDays(10), TODAY.plusDays(80)));
        attestations = List.copyOf(more);
        return this;
    }

    GateCase without(Setting... settings) {
        Set<Setting> gone = Set.of(settings);
        attestations = attestations.stream().filter(word -> !gone.contains(word.setting())).toList();
        return this;
    }

    GateCase header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        headers = Map.copyOf(more);
        return this;
    }

    GateCase field(String name) {
        Set<String> more = new HashSet<>(fields);
        more.add(name);
        fields = Set.copyOf(more);
        return this;
    }

    ProviderProfile profile() {
        return new ProviderProfile("vendor", "Vendor", route, boundary, covered,
                new Wire(authentication, apiVersion, streaming, 900, OptionalDouble.empty(), Duration.ofSeconds(60),
                        tls),
                new Coverage(agreement, tier, infrastructure, coveredPaths, List.of(coveredModel), region,
                        privateEndpoint, attestations, chain));
    }

    OutgoingRequest request() {
        ProviderProfile profile = profile();
        return new OutgoingRequest(destination.orElse(covered), path.orElseGet(profile::path), query,
                model.orElseGet(profile::model), headers, fields,
                body.apply(json(route, model.orElseGet(profile::model), prompt.draft()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    GateInput input() {
        OutgoingRequest request = request();
        ResidualScan.Result residual = ResidualScan.scan(request, prompt.draft(), prompt.map(), seenByDetectors);
        return new GateInput(profile(), prompt.draft(), request, residual, labels, pictures, sendingAllowed,
                TestNote.NOW);
    }

    GateDecision decide() {
        return new BaaGate().decide(input());
    }

    /** The checks that fail; none if the gate permits. */
    List<GateCheck> failures() {
        return decide().checks().stream().filter(check -> !check.isPassed()).toList();
    }

    private static String json(Route route, String model, PromptDraft draft) {
        boolean store = route == Route.OPENAI || route == Route.AZURE_OPENAI_V1;
        return "{\"model\":\"" + model + "\"," + (store ? "\"store\":false," : "")
                + "\"messages\":[{\"role\":\"system\",\"content\":\"" + quoted(draft.system())
                + "\"},{\"role\":\"user\",\"content\":\"" + quoted(draft.user()) + "\"}]}";
    }

    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    }
}
