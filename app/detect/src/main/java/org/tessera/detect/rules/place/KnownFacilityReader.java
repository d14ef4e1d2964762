package org.tessera.detect.rules.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.place.KnownFacilities.Name;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;

/** Finds hospitals and services by the short names of {@link KnownFacilities}, where the words around bear them out. */
final class KnownFacilityReader {
    private static final Explanation KNOWN = new Explanation("ORG-10", "short name of a known facility or service");
    private static final int AROUND = 40;

    /** Yes: {@code done at }, {@code transferred from the }, {@code seen by }. No: {@code the }. */
    private static final Pattern AT = Pattern.compile("\\b(?:at|from|to|by|@|via) (?:the |old )?$");
    /** What brings a patient or a record somewhere. Yes: {@code CABG at }, {@code followed at }, {@code died at }. */
    private static final Pattern CARED = Pattern
            .compile("\\b(?:seen|admit\\w*|transfer\\w*|refer\\w*|discharg\\w*|follow\\w*|surgery|operat\\w*"
                    + "|cabg|biops\\w*|ct|mri|scan\\w*|imaging|records?|opinion|clinic|hospital\\w*|died|born|deliver\\w*|treat\\w*|chemo\\w*"
                    + "|radiation|transplant\\w*|ed|er|icu|evaluat\\w*|work-?up|labs?|echo|cath|stent\\w*|dialysis|consult\\w*|care|appointment|appt"
                    + "|visit\\w*|went|taken|sent|flown|resid\\w*|fellow\\w*|train\\w*|x\\d|ct|pet)[^.;\\n]{0,24}$");
    /** Yes: {@code works for the }, {@code letter to the }, {@code retired from the }. */
    private static final Pattern SERVED = Pattern.compile(
            "\\b(?:works?|worked|working|job|employ\\w*|retired|driver|carrier|clerk|officer|served|letter|form|with|joined)"
                    + "(?: [a-z]+){0,3} (?:for|at|by|with|from|to|in|of) (?:the |a )?$");
    /** Criteria, scales and classes bear such names too. Yes: {@code  criteria}, {@code  type A}, {@code  score}. */
    private static final Pattern EPONYM = Pattern.compile(
            "(?:'s)? (?:criteri|type|class|scor|scale|stage|grad|protocol|stand|clamp|retractor|guide|treadmill|procedure|incision|tube|sign)");

    private final NoteText text;
    private final DetectorId detector;

    KnownFacilityReader(NoteText text, DetectorId detector) {
        this.text = text;
        this.detector = detector;
    }

    List<Detection> all() {
        List<Detection> found = new ArrayList<>();
        for (int word = 0; word < text.words().size(); word++) {
            int start = text.words().start(word);
            List<Name> names = KnownFacilities.BY_FIRST_WORD.find(text.plain(), start, text.words().end(word))
                    .orElse(List.of());
            for (Name name : names) {
                if (standsAt(name, start)) {
                    double probability = probability(name, word);
                    if (probability > 0) {
                        found.add(new Detection(new TextSpan(start, start + name.text().length()),
                                IdentifierKind.FACILITY, new Score(probability), detector, KNOWN));
                    }
                    break;
                }
            }
        }
        return found;
    }

    private boolean standsAt(Name name, int start) {
        int end = start + name.text().length();
        return text.plain().startsWith(name.text(), start) && !Character.isLetterOrDigit(text.at(end))
                && !Character.isLetterOrDigit(text.at(start - 1)) && text.at(start - 1) != '-';
    }

    private double probability(Name name, int word) {
        int start = text.words().start(word);
        int end = start + name.text().length();
        boolean mixed = LetterCase.around(text, start) == LetterCase.MIXED;
        boolean capital = text.isCapitalised(word);
        boolean at = isBehind(AT, start);
        if ((mixed && !capital)
                || EPONYM.matcher(text.plain()).region(end, Math.min(text.length(), end + 14)).lookingAt()) {
            return 0;
        }
        return switch (name.sort()) {
            case INITIALS -> !mixed ? at ? 0.75 : 0.4 : text.isShouted(word) || at ? 0.9 : 0.5;
            case NAME -> at ? mixed ? 0.85 : 0.75 : isBehind(CARED, start) ? 0.7 : mixed ? 0.45 : 0.2;
            case WORD -> mixed && at && isBehind(CARED, start) ? 0.7 : 0;
            case SERVICE -> isBehind(SERVED, start) ? mixed ? 0.85 : 0.6 : 0;
        };
    }

    private boolean isBehind(Pattern ending, int start) {
        Matcher before = ending.matcher(text.plain()).region(Math.max(0, start - AROUND), start);
        return before.find();
    }
}
