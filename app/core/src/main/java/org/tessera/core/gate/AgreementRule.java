package org.tessera.core.gate;

import java.time.LocalDate;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.SubProcessor;

/** Under whose agreement a model runs: executed, documented, in force, of the right sort of account, with its chain known. */
final class AgreementRule {
    private AgreementRule() {}

    static GateCheck of(ProviderProfile profile, LocalDate today) {
        Reasons reasons = new Reasons(GateRule.AGREEMENT_EXECUTED);
        switch (profile.boundary()) {
            case THIS_DEVICE -> {
            }
            case INSIDE -> reasons.addIf(profile.coverage().infrastructure().isBlank(),
                    "The profile does not say under whose agreement the machine stands that runs the model.",
                    "LLMs under BAA, R25, R48");
            case VENDOR -> vendor(profile, today, reasons);
        }
        return reasons.check();
    }

    private static void vendor(ProviderProfile profile, LocalDate today, Reasons reasons) {
        Coverage coverage = profile.coverage();
        agreement(coverage.agreement(), today, reasons);
        reasons.addIf(coverage.tier() != PlanTier.BUSINESS,
                "The account is " + coverage.tier().name().toLowerCase(java.util.Locale.ROOT)
                        + "; a vendor signs for business accounts only.",
                "BAA with AI providers, R18, R41");
        for (SubProcessor company : coverage.chain()) {
            reasons.addIf(!company.agreement(),
                    "The vendor has no agreement with its sub-processor " + company.name() + ".",
                    "45 CFR 164.502(e)(1)(ii), R17");
        }
        boolean none = coverage.attestations()
                .stream()
                .anyMatch(word -> word.setting() == Attestation.Setting.NO_SUB_PROCESSOR
                        && word.speaksFor(profile.model(), profile.route(), today));
        reasons.addIf(coverage.chain().isEmpty() && !none, "Nobody recorded who stands behind the vendor.",
                "BAA with AI providers, R17, R40");
    }

    private static void agreement(Agreement agreement, LocalDate today, Reasons reasons) {
        boolean executed = agreement.state() == Agreement.State.EXECUTED;
        reasons.addIf(!executed, "The agreement with this vendor is " + agreement.state().title() + ", not executed.",
                "45 CFR 164.504(e), R9, R13");
        reasons.addIf(executed && agreement.executedOn().isEmpty(), "The day of the signature is not recorded.");
        reasons.addIf(executed && agreement.executedOn().filter(day -> day.isAfter(today)).isPresent(),
                "The agreement is not in force yet.");
        reasons.addIf(executed && agreement.expiresOn().filter(day -> day.isBefore(today)).isPresent(),
                "The agreement has ended.", "45 CFR 164.504(e), R32");
        reasons.addIf(executed && !agreement.isDocumented(), "The signed document is not recorded by its fingerprint.",
                "LLMs under BAA, R45");
        reasons.addIf(executed && agreement.reviewer().isEmpty(), "Nobody is named who read the agreement.");
    }
}
