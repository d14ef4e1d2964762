package org.tessera.core.gate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.ReviewStatus;

/**
 * Decides whether a prompt may leave. Every check is made and reported, also after one has failed, so that a person can
 * mend everything at once. Pure and without state.
 */
public final class BaaGate {
    private static final Set<String> HEADERS = Set.of("accept", "content-type", "user-agent");

    /** The decision for one prompt. */
    public GateDecision decide(GateInput input) {
        List<GateCheck> checks = new ArrayList<>();
        for (GateRule rule : GateRule.values()) {
            checks.add(check(rule, input));
        }
        boolean passed = checks.stream().allMatch(GateCheck::isPassed);
        if (passed && input.draft().note().source().status() instanceof ReviewStatus.Reviewed reviewed) {
            return new GateDecision.Permitted(new ApprovedPrompt(input, reviewed.reviewer()), checks);
        }
        return new GateDecision.Refused(input.request(), checks);
    }

    private static GateCheck check(GateRule rule, GateInput input) {
        return switch (rule) {
            case SENDING_ALLOWED -> GateCheck.of(rule, input.sendingAllowed(), "Sending is stopped for this site.");
            case AGREEMENT_EXECUTED -> agreement(rule, input);
            case ENDPOINT_COVERED -> endpoint(rule, input);
            case SETTINGS_ATTESTED -> settings(rule, input);
            case TRANSPORT_ENCRYPTED -> transport(rule, input);
            case FIELDS_CLEAN -> fields(rule, input);
            case REVIEWED -> GateCheck.of(rule, input.draft().note().source().status() instanceof ReviewStatus.Reviewed,
                    "Nobody has reviewed this note.");
            case TEXT_UNCHANGED -> unchanged(rule, input);
            case NO_IDENTIFIER_LEFT -> residual(rule, input);
            case NO_PROTECTED_TOPIC -> GateCheck.of(rule, isInside(input) || !input.draft().choice().isSensitive(),
                    "A section on a specially protected topic is included; it may go to endpoints of the"
                            + " organisation only.");
        };
    }

    private static boolean isInside(GateInput input) {
        return input.profile().boundary() != ProviderProfile.Boundary.VENDOR;
    }

    private static LocalDate today(GateInput input) {
        return LocalDate.ofInstant(input.now(), ZoneOffset.UTC);
    }

    private static GateCheck agreement(GateRule rule, GateInput input) {
        ProviderProfile profile = input.profile();
        return switch (profile.boundary()) {
            case THIS_DEVICE -> GateCheck.passed(rule);
            case INSIDE -> GateCheck.of(rule, !profile.coverage().infrastructure().isBlank(),
                    "The profile does not say under whose agreement the machine stands that runs the model.");
            case VENDOR -> GateCheck.of(rule, profile.coverage().agreement().isInForce(today(input)),
                    "The agreement with this vendor is "
                            + profile.coverage().agreement().state().name().toLowerCase(java.util.Locale.ROOT)
                            + ", not executed, documented and in force.");
        };
    }

    private static GateCheck endpoint(GateRule rule, GateInput input) {
        ProviderProfile profile = input.profile();
        OutgoingRequest request = input.request();
        boolean covered = request.destination().equals(profile.destination())
                && profile.coverage().paths().contains(profile.route().pathTemplate(profile.wire().streaming()))
                && request.path().equals(profile.path()) && request.model().equals(profile.model())
                && !profile.region().isBlank()
                && (profile.boundary() == ProviderProfile.Boundary.THIS_DEVICE) == (profile
                        .destination() instanceof Destination.OnThisDevice);
        return GateCheck.of(rule, covered, "Address, path, model or region is not one that the profile covers.");
    }

    private static GateCheck settings(GateRule rule, GateInput input) {
        if (isInside(input)) {
            return GateCheck.passed(rule);
        }
        Set<Attestation.Setting> fresh = input.profile()
                .coverage()
                .attestations()
                .stream()
                .filter(attestation -> attestation.isFresh(today(input)))
                .map(Attestation::setting)
                .collect(Collectors.toSet());
        Set<Attestation.Setting> needed = Set.of(Attestation.Setting.ZERO_DATA_RETENTION,
                Attestation.Setting.TRAINING_OPT_OUT, Attestation.Setting.REGION);
        return GateCheck.of(rule, fresh.containsAll(needed),
                "Retention, training or region is not attested, or too long ago.");
    }

    private static GateCheck transport(GateRule rule, GateInput input) {
        return switch (input.request().destination()) {
            case Destination.OnThisDevice device -> GateCheck.passed(rule);
            case Destination.Endpoint server ->
                GateCheck.of(rule, server.scheme().equals("https") || server.isLoopback(),
                        "Plain http is allowed to this machine only.");
        };
    }

    private static GateCheck fields(GateRule rule, GateInput input) {
        OutgoingRequest request = input.request();
        boolean clean = input.profile().route().format().fields().containsAll(request.fields())
                && HEADERS.containsAll(request.headers().keySet()) && request.query().isEmpty();
        return GateCheck.of(rule, clean, "The request has a field or header that is not on the short list.");
    }

    private static GateCheck unchanged(GateRule rule, GateInput input) {
        boolean whole = Stream
                .concat(Stream.of(input.draft().system(), input.draft().user()),
                        input.draft().earlier().stream().flatMap(turn -> turn.texts()))
                .allMatch(input.residual()::contains);
        return GateCheck.of(rule, whole, "The request does not hold the reviewed text as it is.");
    }

    private static GateCheck residual(GateRule rule, GateInput input) {
        int left = input.residual().count();
        if (!input.residual().isOf(input.request())) {
            return GateCheck.failed(rule, "The scan is of another request. Prepare the prompt again.");
        }
        return GateCheck.of(rule, left == 0, left + " possible identifier(s) would leave. Review the note again.");
    }
}
