package org.tessera.core.provider;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts that are written as numbers. Nothing is looked up: what a name leads to is seen only where it is called. */
public final class NumericHost {
    /** Its last part is a number, so that a client takes it for one. Yes: {@code 203.0.113.7}, {@code 0x7f000001}, {@code 127.1}. No: {@code a1.example.org}. */
    private static final Pattern NUMBER = Pattern.compile("(?:[a-z0-9_-]*\\.)*(?:[0-9]+|0x[0-9a-f]*)");

    /** Four numbers without leading zeros. Yes: {@code 10.0.0.7}. No: {@code 010.0.0.7}, {@code 10.7}. */
    private static final Pattern FOUR = Pattern
            .compile("(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,2})");

    /** Version 6 with an address of version 4 in it, RFC 4291, section 2.5.5.2. Yes: {@code ::ffff:10.0.0.7}. No: {@code ::10.0.0.7}. */
    private static final Pattern MAPPED = Pattern.compile("::ffff:([0-9.]+)");

    /** The machine itself. Yes: {@code ::1}, {@code 0:0:0:0:0:0:0:1}. No: {@code ::2}. */
    private static final Pattern SELF = Pattern.compile("(?:::|(?:0{1,4}:){7})0{0,3}1");

    /** An address of version 6 by its first group. Yes: {@code fd00::7}. No: {@code ::7}, {@code fd00}. */
    private static final Pattern GROUP = Pattern.compile("([0-9a-f]{1,4}):[0-9a-f:]+");

    private NumericHost() {}

    /** Whether a host is a number and no name, in whatever way it is written. */
    public static boolean isNumeric(String host) {
        String plain = ExcludedVendor.plain(host);
        return plain.indexOf(':') >= 0 || NUMBER.matcher(plain).matches();
    }

    /**
     * Whether a host is a number that only the machine or its own network answers: loopback, RFC 1918, RFC 6598 (100.64/10),
     * link-local, RFC 4193 (fc00::/7). False for a name, and for a number in an unusual spelling.
     */
    public static boolean isPrivate(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        Matcher mapped = MAPPED.matcher(bare);
        if (bare.indexOf(':') < 0 || mapped.matches()) {
            return isPrivateFour(mapped.matches() ? mapped.group(1) : bare);
        }
        Matcher first = GROUP.matcher(bare);
        if (!first.matches()) {
            return SELF.matcher(bare).matches();
        }
        int group = Integer.parseInt(first.group(1), 16);
        return SELF.matcher(bare).matches() || (group & 0xfe00) == 0xfc00 || (group & 0xffc0) == 0xfe80;
    }

    private static boolean isPrivateFour(String text) {
        Matcher four = FOUR.matcher(text);
        if (!four.matches()) {
            return false;
        }
        int first = Integer.parseInt(four.group(1));
        int second = Integer.parseInt(four.group(2));
        boolean bytes = first < 256 && second < 256 && Integer.parseInt(four.group(3)) < 256
                && Integer.parseInt(four.group(4)) < 256;
        return bytes && switch (first) {
            case 10, 127 -> true;
            case 100 -> second >= 64 && second < 128;
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168;
            default -> false;
        };
    }
}
