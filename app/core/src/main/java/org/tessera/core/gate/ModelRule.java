package org.tessera.core.gate;

import java.time.LocalDate;
import org.tessera.core.provider.BedrockArn;
import org.tessera.core.provider.ModelName;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.VendorHost;

/** Whether the model that is asked is one known model, published, and not retired. */
final class ModelRule {
    private static final String DATES = "LLMs under BAA, R80";
    private static final String BETA = "BAA with AI providers, R15, R38";

    private ModelRule() {}

    static GateCheck of(ProviderProfile profile, LocalDate today) {
        Reasons reasons = new Reasons(GateRule.MODEL_LISTED);
        RegisteredModel model = profile.coverage().models().getFirst();
        if (profile.boundary() == ProviderProfile.Boundary.THIS_DEVICE) {
            return reasons.check();
        }
        String id = model.id();
        if (!ModelName.isPlain(id)) {
            reasons.addIf(true, "The name of the model holds signs that cannot be told apart.");
            return reasons.check();
        }
        ModelName.forwarded(id)
                .ifPresent(why -> reasons.addIf(true, why + ", where no agreement is known.",
                        "Ollama documentation, R26"));
        reasons.addIf(ModelName.isAlias(id), "The name of the model moves from model to model; name one with its date.",
                DATES);
        reasons.addIf(model.retires().filter(day -> day.isBefore(today)).isPresent(), "The model is retired.", DATES);
        reasons.addIf(model.released().filter(day -> day.isAfter(today)).isPresent(), "The model is not published yet.",
                BETA);
        if (profile.boundary() == ProviderProfile.Boundary.VENDOR) {
            vendor(profile.route(), model, reasons);
        }
        return reasons.check();
    }

    private static void vendor(Route route, RegisteredModel model, Reasons reasons) {
        String id = model.id();
        boolean registered = ModelName.isDatedByRegister(route, id);
        boolean dated = ModelName.isDated(route, id) || (registered && model.released().isPresent());
        reasons.addIf(!dated && !ModelName.isAlias(id) && !ModelName.isUnfinished(id),
                registered ? "Neither the name of the model nor the register tells which version it is."
                        : "The name of the model has no date or version.",
                DATES);
        reasons.addIf(ModelName.isUnfinished(id), "The model is a preview, beta or experiment.", BETA);
        reasons.addIf(id.startsWith("ft:"), "The model is fine-tuned, which the product does not cover.",
                "Nebius HIPAA page, R3");
        if (VendorHost.of(route).filter(vendor -> vendor == VendorHost.BEDROCK).isPresent()) {
            reasons.addIf(BedrockArn.isClaimed(id) && BedrockArn.of(id).filter(BedrockArn::isModel).isEmpty(),
                    "The resource name is not one of a model.", "LLMs under BAA, R22");
            reasons.addIf(ModelName.isEmbedding(id), "The model makes embeddings, which the product does not ask for.",
                    "Nebius HIPAA page, R5; R31");
        }
    }
}
