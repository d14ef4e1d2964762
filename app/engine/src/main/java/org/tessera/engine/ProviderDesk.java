package org.tessera.engine;

import org.tessera.core.access.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.engine.access.Authority;

/** The register of imported providers and their credentials, as a named person changes it. Audit first. Thread-safe. */
public final class ProviderDesk {
    private final ProfileShelf shelf;
    private final SecretShelf secrets;
    private final AuditLog audit;
    private final Authority authority;
    private final Supplier<List<ProviderProfile>> current;

    ProviderDesk(ProfileShelf shelf, SecretShelf secrets, AuditLog audit, Authority authority,
            Supplier<List<ProviderProfile>> current) {
        this.shelf = shelf;
        this.secrets = secrets;
        this.audit = audit;
        this.authority = authority;
        this.current = current;
    }

    /** The names of the profiles that were imported; the others are built in and cannot be changed. */
    public Set<String> imported() {
        return Set.copyOf(shelf.names());
    }

    /** The names of the profiles that have a credential. */
    public Set<String> withCredential() {
        return Set.copyOf(secrets.names());
    }

    /**
     * Takes a profile in, in the place of one of that name. A credential that was kept for the one before goes on if it is
     * shown to the same address by the same route in the same way, and is forgotten otherwise.
     *
     * @param json the profile as it is kept
     * @param credential the secret that its endpoint asks for; overwritten before this returns
     * @return whether there is a credential for it now
     */
    public boolean take(ProviderProfile profile, String json, Optional<char[]> credential) {
        authority.require(Permission.PROVIDERS);
        String name = profile.name();
        boolean keeps = keepsCredential(profile);
        audit.append(new AuditEvent.ProfileImported(name, profile.destination().display(), Sha256.of(json),
                credential.isPresent()));
        if (!keeps) {
            forgetSecrets(name);
        }
        shelf.put(name, json);
        credential.ifPresent(secret -> secrets.put(name, secret));
        return keeps || credential.isPresent();
    }

    /**
     * Forgets an imported profile with its credential and its certificate.
     *
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND}
     */
    public void remove(String name) {
        authority.require(Permission.PROVIDERS);
        requireImported(name);
        audit.append(new AuditEvent.ProfileRemoved(name));
        forgetSecrets(name);
        shelf.remove(name);
    }

    private void forgetSecrets(String name) {
        secrets.remove(name);
        secrets.remove(SecretShelf.certificateOf(name));
    }

    /**
     * Keeps a profile anew. The credential goes on if it is shown to the same address by the same route in the same way, and is
     * forgotten otherwise: a secret never goes to an address that it was not given for.
     *
     * @param json the profile as it is kept
     * @return whether the credential was kept
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND} if there is none of that name to renew
     */
    public boolean renew(ProviderProfile profile, String json, NamedPerson by) {
        authority.require(Permission.PROVIDERS, by);
        String name = profile.name();
        requireImported(name);
        boolean keeps = keepsCredential(profile);
        audit.append(new AuditEvent.ProfileRenewed(by, name, profile.destination().display(), Sha256.of(json), keeps));
        if (!keeps) {
            forgetSecrets(name);
        }
        shelf.put(name, json);
        return keeps;
    }

    private boolean keepsCredential(ProviderProfile profile) {
        return secrets.names().contains(profile.name()) && current.get()
                .stream()
                .filter(before -> before.name().equals(profile.name()))
                .anyMatch(before -> goesTheSameWay(before, profile));
    }

    private static boolean goesTheSameWay(ProviderProfile before, ProviderProfile after) {
        return before.destination().equals(after.destination()) && before.route() == after.route()
                && before.wire().authentication().equals(after.wire().authentication())
                && before.wire().tls().equals(after.wire().tls());
    }

    /**
     * Keeps a credential in the place of the one before it.
     *
     * @param secret overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND}
     */
    public void setCredential(String name, char[] secret, NamedPerson by) {
        try {
            authority.require(Permission.PROVIDERS, by);
            requireImported(name);
            audit.append(new AuditEvent.CredentialReplaced(by, name));
            secrets.put(name, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /**
     * Keeps the certificate that this workstation shows to an endpoint, in the place of the one before it.
     *
     * @param secret overwritten before this returns
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND}
     */
    public void setCertificate(String name, char[] secret, NamedPerson by) {
        try {
            authority.require(Permission.PROVIDERS, by);
            requireImported(name);
            audit.append(new AuditEvent.CredentialReplaced(by, name));
            secrets.put(SecretShelf.certificateOf(name), secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void requireImported(String name) {
        if (!shelf.names().contains(name)) {
            throw new ProblemException(ProblemCode.PROFILE_NOT_FOUND);
        }
    }
}
