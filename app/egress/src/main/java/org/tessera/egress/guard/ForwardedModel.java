package org.tessera.egress.guard;

import java.util.Optional;
import java.util.regex.Pattern;

/** Models that a local server does not run itself. */
public final class ForwardedModel {
    /** Yes: {@code gpt-oss:120b-cloud}, {@code glm-4.6:cloud}. No: {@code cloud-seven:7b}, {@code llama3.1:8b}. */
    private static final Pattern CLOUD = Pattern.compile("(?i).*[:-]cloud");

    private ForwardedModel() {}

    /** Why a model may not be asked; empty if it runs where the address says. */
    public static Optional<String> reason(String model) {
        return CLOUD.matcher(model).matches()
                ? Optional.of("Ollama forwards models with the ending cloud to ollama.com")
                : Optional.empty();
    }
}
