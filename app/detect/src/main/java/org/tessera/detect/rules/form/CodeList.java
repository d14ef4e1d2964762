package org.tessera.detect.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/** Several codes behind one label: {@code serials K447 and K448}, {@code photos KX_1 thru KX_6}. */
final class CodeList {
    private static final int MOST_LISTED = 12;
    /** Between two codes of one list. Yes: {@code , }, {@code  and }, {@code " & "}, {@code  thru }. */
    private static final Pattern AND = Pattern
            .compile("\"?(?:,|;| ?/| ?&| and| thru| through| to| or)?(?: and)? {0,2}\"?(?=[a-z0-9])");

    private CodeList() {}

    /** The codes that follow the first one of a list, in reading order. */
    static List<TextSpan> behind(NoteText text, TextSpan first) {
        List<TextSpan> listed = new ArrayList<>();
        TextSpan last = first;
        for (int count = 0; count < MOST_LISTED; count++) {
            Matcher and = AND.matcher(text.plain())
                    .region(last.end(), Math.min(text.length(), last.end() + 16))
                    .useAnchoringBounds(false)
                    .useTransparentBounds(true);
            if (!and.lookingAt() || and.end() == last.end()) {
                return listed;
            }
            Optional<TextSpan> next = CodeReader.read(text, and.end());
            boolean quoted = and.group().indexOf('"') >= 0;
            if (next.isEmpty() || !(quoted || isAlike(text, last, next.get()))) {
                return listed;
            }
            listed.add(next.get());
            last = next.get();
        }
        return listed;
    }

    /** Whether two codes open alike or are built alike. */
    private static boolean isAlike(NoteText text, TextSpan one, TextSpan other) {
        int common = 0;
        while (common < one.length() && common < other.length()
                && text.at(one.start() + common) == text.at(other.start() + common)) {
            common++;
        }
        boolean alike = one.length() == other.length() && shape(text, one).equals(shape(text, other));
        return common >= 3 || (alike && one.length() >= 4);
    }

    private static String shape(NoteText text, TextSpan span) {
        return text.plain().substring(span.start(), span.end()).replaceAll("[a-z]", "a").replaceAll("[0-9]", "9");
    }
}
