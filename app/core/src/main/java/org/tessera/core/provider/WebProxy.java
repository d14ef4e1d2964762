package org.tessera.core.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site's way out: a server that makes a tunnel to endpoints outside of the site's own network (CONNECT, RFC 9110 section
 * 9.3.6). It learns their names and ports; what goes through the tunnel is encrypted for the endpoint.
 *
 * @param host name or address, lower case
 * @param port 1 to 65535
 * @param direct hosts that are reached without it: a whole name or address, or {@code .example.org} for every host below it
 */
public record WebProxy(String host, int port, List<String> direct) {
    /** A name or an address. Yes: {@code proxy.ward.example}, {@code 10.0.0.8}, {@code [2001:db8::1]}. No: {@code a b}, {@code a@b}. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9._-]{0,252}|\\[[0-9a-f:.]{2,45}]");

    /** The same with a port behind it. Yes: {@code proxy.ward.example:3128}. No: {@code http://proxy}, {@code proxy:}. */
    private static final Pattern ADDRESS = Pattern.compile("([^:\\[\\]]{1,253}|\\[[^\\[\\]]{2,45}]):([0-9]{1,5})");

    /** Addresses that this machine itself answers. Yes: {@code 127.0.0.1}, {@code localhost}. No: {@code 127.example}. */
    private static final Pattern HERE = Pattern
            .compile("127(?:\\.[0-9]{1,3}){3}|localhost|[a-z0-9.-]{1,200}\\.localhost|::1|\\[::1]");

    private static final Pattern BLANKS = Pattern.compile("[\\s,;]+");

    /** More are no list but a mistake. */
    private static final int MOST_DIRECT = 200;

    /** @throws IllegalArgumentException if a part is not of its form */
    public WebProxy {
        host = host.toLowerCase(Locale.ROOT);
        direct = List.copyOf(direct.stream().map(each -> each.toLowerCase(Locale.ROOT)).distinct().toList());
        if (!HOST.matcher(host).matches() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a proxy is a host and a port, as in proxy.example.org:3128");
        }
        if (direct.size() > MOST_DIRECT || !direct.stream().allMatch(WebProxy::isDirect)) {
            throw new IllegalArgumentException("a host without the proxy is a name, an address or .example.org");
        }
    }

    /**
     * Reads an address as people type it.
     *
     * @param address host and port, for example {@code proxy.example.org:3128}
     * @param direct hosts, separated by blanks or commas
     * @throws IllegalArgumentException if a part is not of its form
     */
    public static WebProxy of(String address, String direct) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("a proxy is a host and a port, as in proxy.example.org:3128");
        }
        return new WebProxy(parts.group(1), Integer.parseInt(parts.group(2)),
                Arrays.stream(BLANKS.split(direct, -1)).filter(each -> !each.isEmpty()).toList());
    }

    /**
     * Reads what {@link #written()} gave.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static WebProxy read(String written) {
        int end = written.indexOf(' ');
        return end < 0 ? of(written, "") : of(written.substring(0, end), written.substring(end));
    }

    /** The address and the hosts without it as one line, as it is kept. */
    public String written() {
        return Stream.concat(Stream.of(display()), direct.stream()).collect(Collectors.joining(" "));
    }

    /** Host and port, as shown to a person and kept in the audit. */
    public String display() {
        return host + ":" + port;
    }

    /**
     * Whether prompts for a provider go through it: those for a vendor whose address is encrypted, not of this machine and not
     * excepted. Machines of the organisation are called directly: a proxy that looks their names up for itself could end
     * somewhere else.
     */
    public boolean carries(ProviderProfile profile) {
        return profile.destination() instanceof Destination.Endpoint endpoint && carries(profile.boundary(), endpoint);
    }

    /**
     * Whether it carries what goes to an address for a provider: to its endpoint, or to the identity service that gives the
     * tokens for it. Names are not looked up.
     *
     * @param boundary on whose ground the provider is; what serves the organisation's own is the organisation's own
     */
    public boolean carries(ProviderProfile.Boundary boundary, Destination.Endpoint endpoint) {
        return boundary == ProviderProfile.Boundary.VENDOR && endpoint.scheme().equals("https")
                && !HERE.matcher(endpoint.host()).matches()
                && direct.stream().noneMatch(each -> matches(each, endpoint.host()));
    }

    private static boolean matches(String direct, String host) {
        return direct.startsWith(".") ? host.endsWith(direct) : bare(direct).equals(bare(host));
    }

    private static String bare(String host) {
        return host.replace("[", "").replace("]", "");
    }

    private static boolean isDirect(String text) {
        return HOST.matcher(text.startsWith(".") ? text.substring(1) : text).matches();
    }
}
