package org.tessera.desktop.providers;

import java.util.List;
import java.util.Optional;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Scope;

/**
 * Everything that the Providers screen shows, at one moment.
 *
 * @param loaded whether the register was read
 * @param rows the providers, in the order in which they are offered
 * @param chosen the name of the one at hand; empty while there is none
 * @param fallbacks the names of those that are asked when a chosen one gives no answer, in order
 * @param sendingAllowed the site's switch
 * @param asking what stands over the register
 * @param trial what came of the trial; empty while it runs or none was asked for
 */
public record ProvidersState(boolean loaded, List<ProviderRow> rows, Optional<String> chosen, List<String> fallbacks,
        boolean sendingAllowed, Asking asking, Optional<Trial> trial) {
    static final ProvidersState UNREAD = new ProvidersState(false, List.of(), Optional.empty(), List.of(), true,
            Asking.NOTHING, Optional.empty());

    public ProvidersState {
        rows = List.copyOf(rows);
        fallbacks = List.copyOf(fallbacks);
    }

    /** What stands over the register. */
    public enum Asking {
        NOTHING, ADD, CREDENTIAL, RECHECK, REMOVE, TRIAL, FALLBACKS
    }

    /** A provider that stands in, and why it may not stand in for the one at hand; no reason if it may. */
    public record StandIn(ProviderProfile profile, List<String> wider) {
        public StandIn {
            wider = List.copyOf(wider);
        }
    }

    /** The provider at hand. */
    public Optional<ProviderRow> current() {
        return rows.stream().filter(row -> chosen.equals(Optional.of(row.name()))).findFirst();
    }

    /** How many may be sent to. */
    public long open() {
        return rows.stream().filter(ProviderRow::canSend).count();
    }

    /** Whether only what is built in stands there. */
    public boolean isEmpty() {
        return rows.stream().noneMatch(ProviderRow::imported);
    }

    /** The fall-backs in order, as they stand to the provider at hand, which does not stand in for itself. */
    public List<StandIn> standIns() {
        return fallbacks.stream()
                .flatMap(name -> rows.stream().filter(row -> row.name().equals(name)))
                .map(row -> new StandIn(row.profile(), wider(row)))
                .toList();
    }

    private List<String> wider(ProviderRow row) {
        return current().filter(first -> !first.name().equals(row.name()))
                .map(first -> Scope.of(row.profile(), row.today()).widerThan(Scope.of(first.profile(), first.today())))
                .orElse(List.of());
    }

    /** The providers that could stand in and do not. */
    public List<ProviderRow> others() {
        return rows.stream().filter(row -> !fallbacks.contains(row.name())).toList();
    }

    ProvidersState read(List<ProviderRow> now, List<String> order, boolean allowed) {
        Optional<String> kept = chosen.filter(name -> now.stream().anyMatch(row -> row.name().equals(name)))
                .or(() -> now.stream().map(ProviderRow::name).findFirst());
        return new ProvidersState(true, now, kept, order, allowed, asking, trial);
    }

    ProvidersState choosing(String name) {
        return new ProvidersState(loaded, rows, Optional.of(name), fallbacks, sendingAllowed, asking, trial);
    }

    ProvidersState asking(Asking what) {
        return new ProvidersState(loaded, rows, chosen, fallbacks, sendingAllowed, what, Optional.empty());
    }

    ProvidersState tried(Trial result) {
        return new ProvidersState(loaded, rows, chosen, fallbacks, sendingAllowed, asking, Optional.of(result));
    }
}
