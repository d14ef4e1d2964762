package org.tessera.egress.guard;

import java.util.Optional;
import org.tessera.core.provider.WebProxy;

/**
 * The site's proxy with what it asks for.
 *
 * @param proxy where it is, and what goes around it
 * @param credential user name and password with a colon between them, fetched anew for each exchange; empty if it asks for
 *        nothing. Nothing is shown if what is fetched is empty
 */
public record ProxyAccess(WebProxy proxy, Optional<Credential> credential) {}
