package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.desktop.workspace.Notice;
import org.tessera.engine.Delivery;

/** Says that another provider than the chosen one answered, and why. */
final class MissedWords {
    private MissedWords() {}

    /** What is said; empty if the chosen provider answered. */
    static Optional<Notice> notice(Delivery delivery, List<ProviderProfile> profiles) {
        if (delivery.missed().isEmpty()) {
            return Optional.empty();
        }
        Delivery.Missed first = delivery.missed().getFirst();
        String chosen = profiles.stream()
                .filter(profile -> profile.name().equals(first.profile()))
                .map(ProviderProfile::title)
                .findFirst()
                .orElse(first.profile());
        return Optional.of(Notice.of(key(first.problem()), delivery.prompt().profile().title(), chosen));
    }

    private static String key(ProblemCode problem) {
        return switch (problem) {
            case ENDPOINT_BUSY -> "prompt.answered_by.busy";
            case ENDPOINT_UNREACHABLE -> "prompt.answered_by.unreachable";
            case ENDPOINT_TIMED_OUT -> "prompt.answered_by.timed_out";
            default -> "prompt.answered_by.error";
        };
    }
}
