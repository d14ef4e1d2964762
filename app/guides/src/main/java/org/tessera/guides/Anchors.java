package org.tessera.guides;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The anchors of one page's headings, as the hosts of repositories make them, so that a link holds in both. */
final class Anchors {
    /** Yes: the comma and the ampersand of {@code Providers, BAAs & keys}. No: letters, digits, blanks, hyphens. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_ -]");

    private final Map<String, Integer> seen = new HashMap<>();

    /** The anchor of the next heading: {@code Two readers} gives {@code two-readers}, the second of them {@code two-readers-1}. */
    String of(String heading) {
        String plain = SIGNS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int before = seen.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }
}
