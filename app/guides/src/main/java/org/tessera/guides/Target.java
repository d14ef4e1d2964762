package org.tessera.guides;

/**
 * Where a link leads.
 *
 * @param file relative to the page; empty for the page itself
 * @param anchor without its sign; empty for the beginning
 */
record Target(String file, String anchor) {
    static Target of(String link) {
        int sign = link.indexOf('#');
        return sign < 0 ? new Target(link, "") : new Target(link.substring(0, sign), link.substring(sign + 1));
    }
}
