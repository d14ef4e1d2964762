package org.tessera.detect.rules.person;

import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.RuleDetector;

/** Names whose parts are joined by carets, as they are copied out of messages: "FERRANTE^ODALYS^M". */
public final class CaretNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.caret-name");
    private static final Explanation CARETS = new Explanation("NAME-11", "parts joined by carets");
    private static final int LONGEST = 60;

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        if (text.raw().indexOf('^') < 0) {
            return List.of();
        }
        Mentions mentions = new Mentions(ID);
        int done = 0;
        for (int caret = text.plain().indexOf('^'); caret >= 0; caret = text.plain().indexOf('^', caret + 1)) {
            if (caret >= done && Character.isLetter(text.at(caret - 1)) && isNamePart(text.at(caret + 1))) {
                int start = withoutLabel(text, start(text, caret), caret);
                int end = end(text, caret);
                if (isName(text, start, caret)) {
                    mentions.add(new TextSpan(start, end), IdentifierKind.PATIENT, 0.93, CARETS);
                }
                done = end;
            }
        }
        return mentions.inOrder();
    }

    /** The family name may have two words; a third is something else. */
    private static int start(NoteText text, int caret) {
        int start = caret;
        int blanks = 0;
        while (start > 0 && caret - start < LONGEST && (isNamePart(text.at(start - 1))
                || (text.at(start - 1) == ' ' && isNamePart(text.at(start - 2)) && blanks < 1))) {
            start--;
            blanks += text.at(start) == ' ' ? 1 : 0;
        }
        return start;
    }

    /** A label right before the family name is not part of it: {@code Name FERRANTE^ODALYS}. */
    private static int withoutLabel(NoteText text, int start, int caret) {
        int blank = text.plain().indexOf(' ', start);
        boolean label = blank > 0 && blank < caret && OrdinaryWords.contains(text, text.words().from(start))
                && !NameWords.PARTICLES.contains(text, text.words().from(start));
        return label ? blank + 1 : start;
    }

    private static int end(NoteText text, int caret) {
        int end = caret + 1;
        while (end < text.length() && end - caret < LONGEST
                && (isNamePart(text.at(end)) || (text.at(end) == '^' && isNamePart(text.at(end + 1))))) {
            end++;
        }
        return end;
    }

    /** At least two letters before the first caret, and no caret of a list of numbers. */
    private static boolean isName(NoteText text, int start, int caret) {
        return caret - start >= 2 && text.at(start - 1) != '^';
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetter(unit) || unit == '\'' || unit == '-'
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
