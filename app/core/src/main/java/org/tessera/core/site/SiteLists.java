package org.tessera.core.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.site.SiteEntry.AlwaysMask;
import org.tessera.core.site.SiteEntry.NeverMask;

/** The lists of a site. What they hold may name people and places, so the audit keeps their hash and their lengths only. */
public record SiteLists(List<AlwaysMask> always, List<NeverMask> never) {
    /** A site without lists. */
    public static final SiteLists NONE = new SiteLists(List.of(), List.of());

    public SiteLists {
        always = List.copyOf(always);
        never = List.copyOf(never);
    }

    /** Whether there is no entry. */
    public boolean isEmpty() {
        return always.isEmpty() && never.isEmpty();
    }

    /** The lists in the form that {@link SiteListText} reads, one entry a line, sorted: the same lists, the same text. */
    public String written() {
        return Stream
                .concat(always.stream().map(entry -> "always," + entry.kind().name() + "," + quoted(entry.words())),
                        never.stream().map(entry -> "never," + quoted(entry.words())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String words) {
        return words.startsWith("\"") ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }

    /** The version of the lists. */
    public Sha256 hash() {
        return Sha256.of(written());
    }

    /** One way to write words, so that case and blanks do not part them. */
    public static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
