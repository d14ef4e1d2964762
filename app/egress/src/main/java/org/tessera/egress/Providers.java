package org.tessera.egress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.ProxyPassword;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.egress.guard.Authentication;
import org.tessera.egress.guard.ClientCertificate;
import org.tessera.egress.guard.Credential;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.guard.ProxyAccess;
import org.tessera.egress.ondevice.OnDeviceProvider;
import org.tessera.egress.profile.BuiltInProfiles;
import org.tessera.egress.profile.ProfileJson;

/** Makes providers from profiles. A new way to a model is a line here: no jar can add one by lying on the class path. */
public final class Providers {
    private final EgressGuard guard;

    /** Providers that send through a guard. */
    public Providers(EgressGuard guard) {
        this.guard = guard;
    }

    /** The providers that need no profile file. */
    public List<LlmProvider> builtIn() {
        return BuiltInProfiles.all().stream().map(profile -> of(profile, Optional.empty())).toList();
    }

    /** The same behind the site's proxy, while one is kept; it is looked up anew for each exchange. */
    public Providers through(SecretShelf secrets) {
        return new Providers(guard.through(() -> proxy(secrets)));
    }

    static Optional<ProxyAccess> proxy(SecretShelf secrets) {
        return secrets.get(SecretShelf.PROXY)
                .map(Providers::read)
                .map(proxy -> new ProxyAccess(proxy, password(secrets, proxy)));
    }

    /** What is kept and is no proxy leads nowhere, and not around. */
    private static WebProxy read(char[] kept) {
        try {
            return WebProxy.read(new String(kept));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.PROXY_UNREACHABLE, "setting");
        }
    }

    /** Another proxy may be set between this and the moment in which the password is shown: it is empty for this one then. */
    private static Optional<Credential> password(SecretShelf secrets, WebProxy proxy) {
        return secrets.names().contains(SecretShelf.PROXY_PASSWORD)
                ? Optional.of(() -> secrets.get(SecretShelf.PROXY_PASSWORD)
                        .flatMap(kept -> ProxyPassword.shownTo(proxy, kept))
                        .orElseGet(() -> new char[0]))
                : Optional.empty();
    }

    /**
     * The built-in providers and those of imported profiles, each with the secret of its profile's name, behind the site's
     * proxy.
     */
    public List<LlmProvider> all(ProfileShelf profiles, SecretShelf secrets) {
        List<LlmProvider> all = new ArrayList<>(builtIn());
        List<String> credentials = secrets.names();
        EgressGuard behind = through(secrets).guard;
        for (String name : profiles.names()) {
            ProviderProfile profile = ProfileJson.read(profiles.get(name).orElseThrow());
            Optional<Credential> credential = credentials.contains(name)
                    ? Optional.of(() -> secrets.get(name).orElseGet(() -> new char[0]))
                    : Optional.empty();
            Credential certificate = () -> secrets.get(SecretShelf.certificateOf(name)).orElseGet(() -> new char[0]);
            all.add(of(profile, credential, behind.showing(new ClientCertificate(certificate))));
        }
        return List.copyOf(all);
    }

    /**
     * The provider for a profile.
     *
     * @param credential the secret that its endpoint asks for, fetched anew for each prompt
     * @throws ProblemException {@link ProblemCode#UNSAFE_RUNTIME} if it would use the network and the Java runtime prints
     *         requests
     */
    public LlmProvider of(ProviderProfile profile, Optional<Credential> credential) {
        return of(profile, credential, guard);
    }

    private static LlmProvider of(ProviderProfile profile, Optional<Credential> credential, EgressGuard guard) {
        return switch (profile.route()) {
            case ON_DEVICE -> new OnDeviceProvider(profile);
            default -> {
                guard.requireSafeRuntime();
                yield new HttpProvider(profile, Authentication.of(profile.wire().authentication(), credential), guard);
            }
        };
    }
}
