package org.tessera.desktop.settings;

import java.util.Optional;
import org.tessera.core.provider.WebProxy;
import org.tessera.desktop.problem.Problem;

/**
 * What the Settings screen shows of the proxy.
 *
 * @param proxy the one that is set
 * @param password whether a password is kept for it
 * @param problem what went wrong last with it
 */
record ProxyState(Optional<WebProxy> proxy, boolean password, Optional<Problem> problem) {
    static final ProxyState NONE = new ProxyState(Optional.empty(), false, Optional.empty());
}
