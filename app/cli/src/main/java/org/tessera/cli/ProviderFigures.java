package org.tessera.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateReason;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.provider.ExpiryNotice;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.engine.SendingSwitch;

/** Prints what is known of providers, and what the gate says about them. */
final class ProviderFigures {
    private final Terminal terminal;
    private final SendingSwitch sending;
    private final LocalDate today;

    ProviderFigures(Terminal terminal, SendingSwitch sending, LocalDate today) {
        this.terminal = terminal;
        this.sending = sending;
        this.today = today;
    }

    /** One provider on one line: route, boundary, agreement, what ends next, model, and whether it may be used. */
    void line(ProviderProfile profile) {
        String ends = ExpiryNotice.of(profile).stream().findFirst().map(next -> next.lastDay().toString()).orElse("-");
        String agreement = profile.boundary() == ProviderProfile.Boundary.VENDOR
                ? profile.coverage().agreement().state().title()
                : "not needed";
        Optional<String> why = checks(profile).stream().flatMap(check -> check.failure().stream()).findFirst();
        terminal.print("%-24s %-18s %-11s %-10s %-10s %s  %s".formatted(profile.name(), profile.route().id(),
                profile.boundary().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), agreement, ends,
                profile.model(), why.map(reason -> "refused: " + reason).orElse("usable")));
    }

    /** Every rule with what is wrong; whether all pass. */
    boolean check(ProviderProfile profile) {
        terminal.print(profile.title() + ", " + profile.destination().display());
        List<GateCheck> checks = checks(profile);
        for (GateCheck check : checks) {
            terminal.print("  %-7s %s [%s]".formatted(check.isPassed() ? "ok" : "REFUSED", check.rule().title(),
                    check.rule().source()));
            for (GateReason reason : check.reasons()) {
                terminal.print("          %s [%s]; %s can fix it".formatted(reason.words(), reason.source(),
                        reason.fixer().title()));
            }
        }
        ExpiryNotice.of(profile)
                .stream()
                .filter(next -> next.isDue(today))
                .forEach(next -> terminal.print("  soon    %s ends on %s".formatted(next.what(), next.lastDay())));
        return checks.stream().allMatch(GateCheck::isPassed);
    }

    private List<GateCheck> checks(ProviderProfile profile) {
        return ProfileCheck.of(profile, sending.isAllowed(profile.boundary()), today);
    }
}
