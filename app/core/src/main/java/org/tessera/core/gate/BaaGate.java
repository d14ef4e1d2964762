package org.tessera.core.gate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.review.ReviewStatus;

/**
 * Decides whether a prompt may leave. Every check is made and reported with every reason, also after one has failed, so
 * that a person can mend everything at once. Pure and without state.
 */
public final class BaaGate {
    /** The decision for one prompt. */
    public GateDecision decide(GateInput input) {
        List<GateCheck> checks = new ArrayList<>();
        for (GateRule rule : GateRule.values()) {
            checks.add(ofProfile(rule, input).and(ofPrompt(rule, input)));
        }
        boolean passed = checks.stream().allMatch(GateCheck::isPassed);
        if (passed && input.draft().note().source().status() instanceof ReviewStatus.Reviewed reviewed) {
            return new GateDecision.Permitted(new ApprovedPrompt(input, reviewed.reviewer()), checks);
        }
        return new GateDecision.Refused(input.request(), checks);
    }

    private static GateCheck ofProfile(GateRule rule, GateInput input) {
        return ProfileCheck.check(rule, input.profile(), input.sendingAllowed(),
                LocalDate.ofInstant(input.now(), ZoneOffset.UTC));
    }

    private static GateCheck ofPrompt(GateRule rule, GateInput input) {
        return switch (rule) {
            case ENDPOINT_COVERED -> RequestRule.endpoint(input.profile(), input.request());
            case MODEL_LISTED -> RequestRule.model(input.profile(), input.request());
            case FIELDS_CLEAN -> RequestRule.fields(input.profile(), input.request());
            case NO_PROTECTED_TOPIC -> PromptRule.topic(input);
            case REVIEWED -> PromptRule.reviewed(input);
            case PICTURES_SEEN -> PromptRule.pictures(input);
            case TEXT_UNCHANGED -> PromptRule.unchanged(input);
            case NO_IDENTIFIER_LEFT -> PromptRule.residual(input);
            case SENDING_ALLOWED, VENDOR_ELIGIBLE, AGREEMENT_EXECUTED, SETTINGS_ATTESTED, REGION_ALLOWED,
                    TRANSPORT_ENCRYPTED ->
                new Reasons(rule).check();
        };
    }
}
