package org.tessera.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.ProxyPassword;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SecretShelf;
import org.tessera.engine.access.Authority;

/**
 * The proxy that vendors are reached through, as a named person sets it. It is kept on the encrypted shelf of secrets, under
 * the seal of the house; environment and system never name one. Audit first. Thread-safe.
 */
public final class ProxyDesk {
    private final SecretShelf secrets;
    private final AuditLog audit;
    private final Authority authority;

    ProxyDesk(SecretShelf secrets, AuditLog audit, Authority authority) {
        this.secrets = secrets;
        this.audit = audit;
        this.authority = authority;
    }

    /**
     * The proxy; empty while there is none.
     *
     * @throws ProblemException {@link ProblemCode#PROXY_UNREACHABLE} if what is kept is none; nothing is sent then
     */
    public Optional<WebProxy> proxy() {
        try {
            return secrets.get(SecretShelf.PROXY).map(kept -> WebProxy.read(new String(kept)));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.PROXY_UNREACHABLE, "setting");
        }
    }

    /** The proxy, if prompts for a provider go through it. */
    public Optional<WebProxy> carrying(ProviderProfile profile) {
        return proxy().filter(set -> set.carries(profile));
    }

    /** Whether it is shown a user name and a password. */
    public boolean hasPassword() {
        return secrets.names().contains(SecretShelf.PROXY_PASSWORD);
    }

    /**
     * Sets it, in the place of the one before. A password that was kept goes on if the new one has the same address, and is
     * forgotten otherwise: it never goes to an address that it was not given for.
     *
     * @param password user name and password with a colon between them; overwritten before this returns
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the password is not of that form; nothing was changed
     */
    public void set(WebProxy proxy, Optional<char[]> password, NamedPerson by) {
        try {
            authority.require(Permission.SITE, by);
            password.ifPresent(ProxyDesk::requireForm);
            boolean keeps = isKeptFor(proxy);
            audit.append(new KeepingEvent.ProxyChanged(by, Optional.of(proxy.display()), proxy.direct(),
                    keeps || password.isPresent()));
            if (!keeps || password.isPresent()) {
                secrets.remove(SecretShelf.PROXY_PASSWORD);
            }
            secrets.put(SecretShelf.PROXY, proxy.written().toCharArray());
            password.ifPresent(secret -> secrets.put(SecretShelf.PROXY_PASSWORD, ProxyPassword.kept(proxy, secret)));
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    /** Removes it with its password: vendors are called directly from now on. */
    public void remove(NamedPerson by) {
        authority.require(Permission.SITE, by);
        audit.append(new KeepingEvent.ProxyChanged(by, Optional.empty(), List.of(), false));
        secrets.remove(SecretShelf.PROXY_PASSWORD);
        secrets.remove(SecretShelf.PROXY);
    }

    private boolean isKeptFor(WebProxy proxy) {
        Optional<char[]> shown = secrets.get(SecretShelf.PROXY_PASSWORD)
                .flatMap(kept -> ProxyPassword.shownTo(proxy, kept));
        shown.ifPresent(secret -> Arrays.fill(secret, '\0'));
        return shown.isPresent();
    }

    /** RFC 7617: the first colon ends the user name; no control character. */
    private static void requireForm(char[] password) {
        int colon = -1;
        boolean plain = true;
        for (int index = 0; index < password.length; index++) {
            plain = plain && !Character.isISOControl(password[index]);
            colon = (colon < 0 && password[index] == ':') ? index : colon;
        }
        if (colon < 1 || !plain) {
            throw new ProblemException(ProblemCode.CREDENTIAL_MISSING, "user name, colon, password");
        }
    }
}
