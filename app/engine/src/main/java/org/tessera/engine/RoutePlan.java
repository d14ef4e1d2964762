package org.tessera.engine;

import java.util.List;
import java.util.Optional;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.WebProxy;

/**
 * The ways that a prompt may take, in the order in which they are tried: the chosen provider, then those that the site
 * named for when it gives no answer. A person sees all of them, with the bytes and the gate's answer for each, before
 * anything is sent.
 *
 * @param hops at least one; the first is the chosen provider
 */
public record RoutePlan(List<Hop> hops) {
    /** @throws IllegalArgumentException without a hop */
    public RoutePlan {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a plan has a chosen provider");
        }
    }

    /**
     * One provider of the plan.
     *
     * @param profile which
     * @param decision what the gate says about the prompt in this provider's form
     * @param wider why it may not stand in for the chosen one, every way in which its scope is wider; empty if it may
     * @param proxy the site's proxy, if the prompt would go through it
     */
    public record Hop(ProviderProfile profile, GateDecision decision, List<String> wider, Optional<WebProxy> proxy) {
        public Hop {
            wider = List.copyOf(wider);
        }

        /** Whether it may be asked. */
        public boolean isOpen() {
            return wider.isEmpty() && decision instanceof GateDecision.Permitted;
        }
    }

    /** The chosen provider. */
    public Hop chosen() {
        return hops.getFirst();
    }

    /** The whole plan, or only the chosen provider. */
    RoutePlan limitedTo(boolean mayFallBack) {
        return mayFallBack ? this : new RoutePlan(List.of(chosen()));
    }

    /** Those that are asked when the chosen one gives no answer, in order; the closed ones are not among them. */
    public List<Hop> fallbacks() {
        return hops.stream().skip(1).filter(Hop::isOpen).toList();
    }
}
