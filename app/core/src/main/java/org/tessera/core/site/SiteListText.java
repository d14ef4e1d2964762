package org.tessera.core.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.site.SiteEntry.AlwaysMask;
import org.tessera.core.site.SiteEntry.NeverMask;

/**
 * Reads the lists of a site, one entry a line, as a text file or as a table of comma-separated values:
 *
 * <pre>
 * # what we call our places
 * always,FACILITY,"The Annex, Quarry Road"
 * always,CLINICIAN,Achterberg
 * never,Regional Stroke Pathway
 * </pre>
 */
public final class SiteListText {
    /** The most entries of both lists together. */
    public static final int MOST = 20_000;

    private final List<AlwaysMask> always = new ArrayList<>();
    private final List<NeverMask> never = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private SiteListText() {}

    /**
     * Reads a text.
     *
     * @throws ProblemException {@link ProblemCode#SITE_LIST_INVALID} with the number of the first line that is no entry,
     *     and what is wrong with it
     */
    public static SiteLists read(String text) {
        SiteListText reader = new SiteListText();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = line.replace("\uFEFF", "").strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                reader.add(entry, number);
            }
        }
        return new SiteLists(reader.always, reader.never);
    }

    private void add(String entry, int line) {
        List<String> fields = Arrays.asList(entry.split(",", 3));
        String list = fields.getFirst().strip().toLowerCase(Locale.ROOT);
        if (always.size() + never.size() >= MOST) {
            throw invalid(line, "more than " + MOST + " entries");
        }
        switch (list) {
            case "always" -> addAlways(fields, line);
            case "never" -> addNever(entry.substring(entry.indexOf(',') + 1), entry.indexOf(',') > 0, line);
            default -> throw invalid(line, "neither always nor never");
        }
    }

    private void addAlways(List<String> fields, int line) {
        if (fields.size() < 3) {
            throw invalid(line, "always, a kind and the words");
        }
        IdentifierKind kind = kindOf(fields.get(1)).orElseThrow(() -> invalid(line, "unknown kind"));
        String words = unquoted(fields.get(2), line);
        if (shown.contains(SiteLists.folded(words))) {
            throw invalid(line, "on both lists");
        }
        if (hidden.add(SiteLists.folded(words))) {
            try {
                always.add(new AlwaysMask(kind, words));
            } catch (IllegalArgumentException unfit) {
                throw invalid(line, "2 to 120 characters");
            }
        }
    }

    private void addNever(String rest, boolean given, int line) {
        String words = given ? unquoted(rest, line) : "";
        if (hidden.contains(SiteLists.folded(words))) {
            throw invalid(line, "on both lists");
        }
        if (shown.add(SiteLists.folded(words))) {
            try {
                never.add(new NeverMask(words));
            } catch (IllegalArgumentException unfit) {
                throw invalid(line, "2 to 120 characters without digits and at signs");
            }
        }
    }

    private static Optional<IdentifierKind> kindOf(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(IdentifierKind.values()).filter(kind -> kind.name().equals(wanted)).findFirst();
    }

    /** The field without quotes around it; two quotes inside stand for one. */
    private static String unquoted(String field, int line) {
        String bare = field.strip();
        if (!bare.startsWith("\"")) {
            return bare;
        }
        if (bare.length() < 2 || !bare.endsWith("\"")) {
            throw invalid(line, "a quote that does not end");
        }
        return bare.substring(1, bare.length() - 1).replace("\"\"", "\"").strip();
    }

    private static ProblemException invalid(int line, String what) {
        return new ProblemException(ProblemCode.SITE_LIST_INVALID, "line " + line + ": " + what);
    }
}
