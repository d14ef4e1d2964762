package org.tessera.core.provider;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a proxy is shown, as it is kept: the proxy's address, a line end, and user name and password with a colon between
 * them. Whoever shows it compares the address first: the proxy may be another one by now than the one that is asked.
 */
public final class ProxyPassword {
    private static final char END = '\n';

    private ProxyPassword() {}

    /** A password as it is kept for a proxy, in an array of its own. The one that was given stays as it is. */
    public static char[] kept(WebProxy proxy, char[] password) {
        String address = proxy.display() + END;
        char[] kept = Arrays.copyOf(address.toCharArray(), address.length() + password.length);
        System.arraycopy(password, 0, kept, address.length(), password.length);
        return kept;
    }

    /**
     * The password in what is kept, in an array of its own that the caller overwrites; empty if it was given for another
     * address or there is none.
     *
     * @param kept overwritten before this returns
     */
    public static Optional<char[]> shownTo(WebProxy proxy, char[] kept) {
        String address = proxy.display() + END;
        try {
            return kept.length > address.length()
                    && CharBuffer.wrap(kept, 0, address.length()).equals(CharBuffer.wrap(address))
                            ? Optional.of(Arrays.copyOfRange(kept, address.length(), kept.length))
                            : Optional.empty();
        } finally {
            Arrays.fill(kept, '\0');
        }
    }
}
