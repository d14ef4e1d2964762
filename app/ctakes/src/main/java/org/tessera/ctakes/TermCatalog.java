package org.tessera.ctakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The form of the term dictionary: one term a line, {@code code|group|text|preferred text}, for example
 * {@code EPO00412|EPONYM|parkinson's disease|parkinson disease}. A code is the first three letters of its group and five
 * digits. The dictionary look-up of cTAKES says nothing when it cannot read its file, so the file is checked here first.
 */
final class TermCatalog {
    private static final char BAR = '|';
    private static final int PREFIX = 3;

    /** Example: {@code EPO00412}. Counter-example: {@code C0030567}. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}[0-9]{5}");

    /** The groups by what their codes start with. */
    private static final Map<String, ClinicalTerm.Group> GROUPS = Stream.of(ClinicalTerm.Group.values())
            .collect(Collectors.toUnmodifiableMap(TermCatalog::prefix, Function.identity()));

    private TermCatalog() {}

    /**
     * The group that a code of the dictionary belongs to.
     *
     * @throws IllegalArgumentException if no group's codes look like that
     */
    static ClinicalTerm.Group groupOf(String code) {
        ClinicalTerm.Group group = GROUPS.get(code.substring(0, Math.min(PREFIX, code.length())));
        if (group == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of the dictionary");
        }
        return group;
    }

    /** What the codes of a group start with. */
    static String prefix(ClinicalTerm.Group group) {
        return group.name().substring(0, PREFIX);
    }

    /**
     * Reads the whole dictionary and says how many terms are in it.
     *
     * @throws ProblemException {@code MODEL_MISSING} if it is not there, {@code MODEL_UNREADABLE} if it is empty, cannot
     *     be read or holds a line of another form
     */
    static int check(String resource) {
        int terms = 0;
        try (BufferedReader lines = open(resource)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!isTerm(line)) {
                    throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "clinical terms, line " + (terms + 1));
                }
                terms++;
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "clinical terms");
        }
        if (terms == 0) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "clinical terms");
        }
        return terms;
    }

    private static BufferedReader open(String resource) {
        InputStream stream = TermCatalog.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new ProblemException(ProblemCode.MODEL_MISSING, "clinical terms");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
    }

    /** Without making columns of the line, because this is done for every line at every start. */
    private static boolean isTerm(String line) {
        int group = line.indexOf(BAR) + 1;
        int text = line.indexOf(BAR, group) + 1;
        int preferred = line.indexOf(BAR, text) + 1;
        if (group == 0 || text == 0 || preferred == 0 || line.indexOf(BAR, preferred) >= 0) {
            return false;
        }
        return CODE.matcher(line).region(0, group - 1).matches() && line.startsWith(groupNameOf(line) + BAR, group)
                && isFilled(line, text, preferred - 1) && isFilled(line, preferred, line.length());
    }

    private static boolean isFilled(String line, int from, int to) {
        return from < to && !line.substring(from, to).isBlank();
    }

    private static String groupNameOf(String code) {
        ClinicalTerm.Group group = GROUPS.get(code.substring(0, PREFIX));
        return group == null ? "" : group.name();
    }
}
