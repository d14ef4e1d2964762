package org.tessera.core.provider;

import java.util.Optional;

/**
 * A profile that is about to be kept, and the one of its name that is there.
 *
 * @param before the one that is there
 * @param after the new one
 */
public record ProfileChange(Optional<ProviderProfile> before, ProviderProfile after) {
    /** Why the new one is not kept, beginning with the key in a profile file; empty if it may be. */
    public Optional<String> refusal() {
        Agreement agreement = after.coverage().agreement();
        Optional<String> evidence = evidence(agreement);
        if (evidence.isPresent() || before.isEmpty()) {
            return evidence;
        }
        Agreement.State old = before.get().coverage().agreement().state();
        return agreement.state().mayFollow(old) ? Optional.empty()
                : Optional.of("agreement.state: " + agreement.state().title() + " does not follow " + old.title());
    }

    /** An executed agreement names the day, the document and who read it, and is of a negotiated account. */
    private Optional<String> evidence(Agreement agreement) {
        if (agreement.state() != Agreement.State.EXECUTED) {
            return Optional.empty();
        }
        if (agreement.executedOn().isEmpty()) {
            return Optional.of("agreement.executedOn");
        }
        if (!agreement.isDocumented()) {
            return Optional.of("agreement.document");
        }
        if (agreement.reviewer().isEmpty()) {
            return Optional.of("agreement.reviewer");
        }
        return after.coverage().tier() == PlanTier.BUSINESS ? Optional.empty()
                : Optional.of("tier: an agreement is executed for a business account only");
    }
}
