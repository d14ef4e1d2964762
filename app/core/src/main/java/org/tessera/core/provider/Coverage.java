package org.tessera.core.provider;

import java.util.List;
import java.util.Set;

/**
 * What may be asked of an endpoint, and the evidence for it.
 *
 * @param agreement the agreement with whoever runs it
 * @param tier what sort of account it is
 * @param infrastructure for a model inside the boundary: under whose agreement the machine itself stands
 * @param paths the paths below the base path that the agreement covers, for example
 *        <code>/model/{model}/converse</code>; all others are refused
 * @param models the models that may be asked; the first is asked
 * @param region where the model runs, in the provider's words; {@code local} inside the boundary
 * @param privateEndpoint whether the address is the organisation's own way to the vendor, which no public list names
 * @param attestations what was attested
 * @param chain who stands behind the vendor
 */
public record Coverage(Agreement agreement, PlanTier tier, String infrastructure, Set<String> paths,
        List<RegisteredModel> models, String region, boolean privateEndpoint, List<Attestation> attestations,
        List<SubProcessor> chain) {
    /** @throws IllegalArgumentException without a model */
    public Coverage {
        paths = Set.copyOf(paths);
        models = List.copyOf(models);
        attestations = List.copyOf(attestations);
        chain = List.copyOf(chain);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a profile has a model");
        }
    }

    /** A model on machines of the organisation. */
    public static Coverage inside(String infrastructure, Set<String> paths, String model, String region) {
        return new Coverage(Agreement.NONE, PlanTier.UNSTATED, infrastructure, paths,
                List.of(RegisteredModel.of(model)), region, false, List.of(), List.of());
    }
}
