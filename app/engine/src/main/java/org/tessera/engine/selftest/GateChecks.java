package org.tessera.engine.selftest;

import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;

/** Prompts that the gate has to refuse, each by the rule that it breaks. */
final class GateChecks {
    private static final NamedPerson PERSON = new NamedPerson("Self-test");
    private static final String ON_DEVICE = "on-device";

    private GateChecks() {}

    static Tried<Outcome.Answered> run(Checks checks, Tried<DeidentificationEngine> opened,
            Tried<Outcome.Answered> answered) {
        checks.with(opened, "refuses an unreviewed note", engine -> {
            RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), ON_DEVICE, PERSON);
            Outcome outcome = way.unreviewed(SampleShelf.note(SampleShelf.released().all().getFirst()));
            Checks.require(
                    outcome instanceof Outcome.Refused refused
                            && refused.failures().stream().anyMatch(check -> check.rule() == GateRule.REVIEWED),
                    "not refused");
            return engine;
        });
        refuses(checks, opened, answered, "refuses a vendor without an agreement", SpecimenProvider.VENDOR.id(),
                GateRule.AGREEMENT_EXECUTED);
        refuses(checks, opened, answered, "refuses another host than the profile's", SpecimenProvider.ELSEWHERE.id(),
                GateRule.ENDPOINT_COVERED);
        refuses(checks, opened, answered, "refuses a request with an identifier in it", SpecimenProvider.LEAKING.id(),
                GateRule.NO_IDENTIFIER_LEFT);
        return checks.with(answered, "refuses while the site has stopped sending", came -> {
            DeidentificationEngine engine = opened.value().orElseThrow();
            engine.sending().allow(false, PERSON);
            try {
                requireRefused(engine, came.prompt().draft(), ON_DEVICE, GateRule.SENDING_ALLOWED);
            } finally {
                engine.sending().allow(true, PERSON);
            }
            return came;
        });
    }

    private static void refuses(Checks checks, Tried<DeidentificationEngine> opened, Tried<Outcome.Answered> answered,
            String name, String profile, GateRule rule) {
        checks.with(answered, name, came -> {
            requireRefused(opened.value().orElseThrow(), came.prompt().draft(), profile, rule);
            return came;
        });
    }

    private static void requireRefused(DeidentificationEngine engine, PromptDraft draft, String profile,
            GateRule rule) {
        Checks.require(engine.prepare(draft, profile) instanceof GateDecision.Refused refused
                && refused.failures().stream().anyMatch(check -> check.rule() == rule), "not refused");
    }
}
