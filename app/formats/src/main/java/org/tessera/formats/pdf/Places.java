package org.tessera.formats.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The paths of places: {@code page[3]#run[12]}, {@code other[2]}, {@code other[2]#name}; all count from 1. */
final class Places {
    /** Yes: {@code page[3]#run[12]}. No: {@code page[3]}. */
    private static final Pattern RUN = Pattern.compile("page\\[(\\d{1,6})\\]#run\\[(\\d{1,6})\\]");

    /** Yes: {@code other[2]}, {@code other[2]#name}. No: {@code other[]}. */
    private static final Pattern OTHER = Pattern.compile("other\\[(\\d{1,6})\\](#name)?");

    private Places() {}

    static String run(int page, int run) {
        return "page[" + (page + 1) + "]#run[" + (run + 1) + "]";
    }

    static String other(int index) {
        return "other[" + (index + 1) + "]";
    }

    static String name(int index) {
        return other(index) + "#name";
    }

    /** What stands at a place. */
    static String value(PdfText text, String path) {
        Matcher run = RUN.matcher(path);
        if (run.matches()) {
            int page = Integer.parseInt(run.group(1)) - 1;
            int line = Integer.parseInt(run.group(2)) - 1;
            if (page >= 0 && page < text.lines().size() && line >= 0 && line < text.lines().get(page).size()) {
                return text.lines().get(page).get(line).text();
            }
        }
        Matcher other = OTHER.matcher(path);
        if (other.matches()) {
            int index = Integer.parseInt(other.group(1)) - 1;
            if (index >= 0 && index < text.others().size()) {
                OtherText found = text.others().get(index);
                return other.group(2) == null ? found.value() : found.name();
            }
        }
        throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
    }
}
