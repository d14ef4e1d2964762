package org.tessera.desktop.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateReason;
import org.tessera.core.provider.ExpiryNotice;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.WebProxy;

/**
 * A provider as the register shows it on a day.
 *
 * @param profile what is known of it
 * @param checks what the gate says of it whatever the note
 * @param imported whether it was imported; a built-in one cannot be changed
 * @param credential whether a credential is kept for it
 * @param proxy the site's proxy, if prompts for it go through that
 * @param today the day
 */
public record ProviderRow(ProviderProfile profile, List<GateCheck> checks, boolean imported, boolean credential,
        Optional<WebProxy> proxy, LocalDate today) {
    public ProviderRow {
        checks = List.copyOf(checks);
    }

    /** Its name, which is unique. */
    public String name() {
        return profile.name();
    }

    /** The checks that keep every prompt from it. */
    public List<GateCheck> failures() {
        return checks.stream().filter(check -> !check.isPassed()).toList();
    }

    /** Whether a prompt that is right in itself may go there. */
    public boolean canSend() {
        return failures().isEmpty();
    }

    /** The first reason why not. */
    public Optional<GateReason> refusal() {
        return failures().stream().flatMap(check -> check.reasons().stream()).findFirst();
    }

    /** What ends next, or ended first; empty if nothing does. */
    public Optional<ExpiryNotice> next() {
        return ExpiryNotice.of(profile).stream().findFirst();
    }
}
