package org.tessera.egress.profile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.SubProcessor;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;
import org.tessera.core.review.NamedPerson;

/** Profiles of every form, by chance. */
final class RandomProfiles {
    private static final Route[] ROUTES = Arrays.stream(Route.values())
            .filter(route -> route != Route.ON_DEVICE)
            .toArray(Route[]::new);

    private final Random random;

    RandomProfiles(Random random) {
        this.random = random;
    }

    ProviderProfile next() {
        Route route = pick(ROUTES);
        boolean inside = random.nextBoolean();
        return new ProviderProfile("p-" + random.nextInt(1000), "Title " + random.nextInt(100) + " \u00e9\"\\", route,
                inside ? ProviderProfile.Boundary.INSIDE : ProviderProfile.Boundary.VENDOR, endpoint(), wire(),
                coverage(route, inside));
    }

    private Destination.Endpoint endpoint() {
        String scheme = random.nextBoolean() ? "https" : "http";
        int port = random.nextBoolean() ? scheme.equals("https") ? 443 : 80 : 1 + random.nextInt(65_535);
        return new Destination.Endpoint(scheme, pick("llm.example.org", "127.0.0.1", "[::1]", "h-1.example"), port,
                pick("", "/v1", "/openai/v1", "/v1/projects/p/locations/us-central1"));
    }

    private Wire wire() {
        return new Wire(authentication(), maybe(() -> pick("2024-10-21", "2023-06-01")), random.nextBoolean(),
                1 + random.nextInt(100_000),
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(21) / 10.0) : OptionalDouble.empty(),
                Duration.ofSeconds(1L + random.nextInt(3_600)),
                new TlsTrust(IntStream.range(0, random.nextInt(3))
                        .mapToObj(number -> Sha256.of("pin" + random.nextInt()))
                        .collect(Collectors.toSet()), random.nextBoolean()));
    }

    private AuthScheme authentication() {
        return switch (random.nextInt(6)) {
            case 0 -> new AuthScheme.None();
            case 1 -> new AuthScheme.Bearer();
            case 2 -> new AuthScheme.KeyHeader(pick("api-key", "x-api-key"));
            case 3 -> new AuthScheme.SigV4(pick("us-east-1", "us-west-2"));
            default -> new AuthScheme.OAuth(pick(AuthScheme.OAuth.Grant.values()), endpoint(),
                    pick("", "application-7"), "https://example.org/.default");
        };
    }

    private Coverage coverage(Route route, boolean inside) {
        return new Coverage(agreement(), pick(PlanTier.values()), inside ? "own data centre" : pick("", "a note"),
                Set.copyOf(some(() -> pick("/chat/completions", route.pathTemplate(true), "/embeddings"))),
                Stream.concat(Stream.of(model()), some(this::model).stream()).toList(), pick("us-east-1", "East US"),
                random.nextBoolean(), some(this::attestation),
                some(() -> new SubProcessor("Company " + random.nextInt(9), "service", random.nextBoolean())));
    }

    private Agreement agreement() {
        Optional<LocalDate> executed = maybe(this::day);
        return new Agreement(pick(Agreement.State.values()),
                executed.map(day -> random.nextBoolean() ? day : day()).or(() -> maybe(this::day)), executed,
                maybe(this::day), maybe(() -> Sha256.of("document" + random.nextInt())),
                maybe(() -> new NamedPerson("Person " + random.nextInt(9))));
    }

    private RegisteredModel model() {
        return new RegisteredModel("model-" + random.nextInt(100) + "-2026-06-01", maybe(this::day), maybe(this::day),
                maybe(() -> new RegisteredModel.Price(money(), money(), day())));
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
    }

    private Attestation attestation() {
        return new Attestation(pick(Attestation.Setting.values()), new NamedPerson("Person " + random.nextInt(9)),
                day(), day(), maybe(() -> "model-" + random.nextInt(9)));
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
    }

    private <T> List<T> some(Supplier<T> made) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(number -> made.get()).distinct().toList();
    }

    private <T> Optional<T> maybe(Supplier<T> made) {
        return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    @SafeVarargs
    private final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
