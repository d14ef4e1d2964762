package org.tessera.core.gate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
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

    TestPrompt prompt = TestPrompt.of(NOTE);
    ProviderProfile.Boundary boundary = ProviderProfile.Boundary.VENDOR;
    Destination covered = SERVER;
    Set<String> coveredPaths = Set.of("/chat/completions");
    String coveredModel = "model-2026-06-01";
    String region = "us-east-1";
    Agreement agreement = SIGNED;
    String infrastructure = "";
    List<Attestation> attestations = attested(TODAY.minusDays(10), TODAY.plusDays(80));
    Destination destination = SERVER;
    String path = "/chat/completions";
    String model = "model-2026-06-01";
    Map<String, String> headers = Map.of("content-type", "application/json");
    Set<String> fields = Set.of("model", "messages", "messages[].role", "messages[].content");
    UnaryOperator<String> body = UnaryOperator.identity();
    int seenByDetectors;
    boolean sendingAllowed = true;

    static Agreement agreement(Agreement.State state, LocalDate executed, LocalDate expires) {
        return new Agreement(state, Optional.of(executed), Optional.of(expires), Optional.of(Sha256.of("signed")),
                Optional.of(TestNote.REVIEWER));
    }

    static List<Attestation> attested(LocalDate on, LocalDate expires) {
        return List
                .of(Attestation.Setting.ZERO_DATA_RETENTION, Attestation.Setting.TRAINING_OPT_OUT,
                        Attestation.Setting.REGION)
                .stream()
                .map(setting -> new Attestation(setting, TestNote.REVIEWER, on, expires))
                .toList();
    }

    /** The model on this device, for which no agreement is needed. */
    static GateCase onThisDevice() {
        GateCase made = new GateCase();
        made.boundary = ProviderProfile.Boundary.THIS_DEVICE;
        made.covered = new Destination.OnThisDevice();
        made.destination = new Destination.OnThisDevice();
        made.agreement = Agreement.NONE;
        made.attestations = List.of();
        made.region = "local";
        made.path = "/summary";
        made.coveredPaths = Set.of(made.path);
        return made;
    }

    /** A server of the organisation. */
    static GateCase inside() {
        GateCase made = new GateCase();
        made.boundary = ProviderProfile.Boundary.INSIDE;
        made.infrastructure = "own data centre";
        made.agreement = Agreement.NONE;
        made.attestations = List.of();
        return made;
    }

    ProviderProfile profile() {
        Route route = covered instanceof Destination.OnThisDevice ? Route.ON_DEVICE : Route.OPENAI_CHAT;
        return new ProviderProfile("vendor", "Vendor", route, boundary, covered,
                Wire.plain(900, Duration.ofSeconds(60)),
                new Coverage(agreement, PlanTier.BUSINESS, infrastructure, coveredPaths,
                        List.of(RegisteredModel.of(coveredModel)), region, false, attestations, List.of()));
    }

    OutgoingRequest request() {
        return new OutgoingRequest(destination, path, "", model, headers, fields,
                body.apply(json(model, prompt.draft())).getBytes(StandardCharsets.UTF_8));
    }

    GateInput input() {
        OutgoingRequest request = request();
        ResidualScan.Result residual = ResidualScan.scan(request, prompt.draft(), prompt.map(), seenByDetectors);
        return new GateInput(profile(), prompt.draft(), request, residual, sendingAllowed, TestNote.NOW);
    }

    GateDecision decide() {
        return new BaaGate().decide(input());
    }

    static String json(String model, PromptDraft draft) {
        return "{\"model\":\"" + model + "\",\"messages\":[{\"role\":\"system\",\"content\":\"" + quoted(draft.system())
                + "\"},{\"role\":\"user\",\"content\":\"" + quoted(draft.user()) + "\"}]}";
    }

    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    }
}
