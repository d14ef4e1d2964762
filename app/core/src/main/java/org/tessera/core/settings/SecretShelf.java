package org.tessera.core.settings;

import java.util.List;
import java.util.Optional;

/** API keys and the like, by name. Characters go in and come out as arrays that the caller overwrites. Thread-safe. */
public interface SecretShelf {
    /**
     * The name under which the site's proxy lies, as {@link org.tessera.core.provider.WebProxy#written} writes it; no profile
     * can have it.
     */
    String PROXY = "site.proxy";

    /** The name under which lies what the proxy is shown, as {@link org.tessera.core.provider.ProxyPassword#kept} writes it. */
    String PROXY_PASSWORD = "site.proxy.password";

    /** The name under which the certificate lies that this workstation shows to the endpoint of a profile. */
    static String certificateOf(String profile) {
        return profile + ".certificate";
    }

    /** The names, in order. */
    List<String> names();

    /** A secret; the caller overwrites the array after use. */
    Optional<char[]> get(String name);

    /** Keeps a secret in the place of one of that name. The array is overwritten before this returns. */
    void put(String name, char[] secret);

    /** Forgets a secret. */
    void remove(String name);
}
