package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.note.TextSpan;

/**
 * A text with its expected clinical terms, written with marks: {@code "A {EPONYM|Foley catheter}, no {DISORDER-|anemia}"};
 * the minus says that the term is denied.
 *
 * @param text the text without marks
 * @param terms the marked terms in reading order
 */
record MarkedTerms(String text, List<ClinicalTerm> terms) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+)(-?)\\|([^{}]*)}");

    static MarkedTerms of(String marked) {
        StringBuilder text = new StringBuilder();
        List<ClinicalTerm> terms = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            terms.add(new ClinicalTerm(new TextSpan(start, text.length()), ClinicalTerm.Group.valueOf(mark.group(1)),
                    !mark.group(2).isEmpty()));
            done = mark.end();
        }
        return new MarkedTerms(text.append(marked, done, marked.length()).toString(), List.copyOf(terms));
    }
}
