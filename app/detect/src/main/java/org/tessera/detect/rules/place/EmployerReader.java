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
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Finds employers, schools and institutions behind the phrases that name them: "works for Ode", "Hospital: Garrow". */
final class EmployerReader {
    private static final Explanation WORKS = new Explanation("ORG-06", "behind a phrase of working or learning");
    private static final Explanation LABEL = new Explanation("ORG-07", "behind a label for a facility");
    private static final int MOST_WORDS = 5;

    private static final Vocabulary<String> VERBS = Vocabulary.words("works worked working work employed retired"
            + " employee attends attended teaches taught student enrolled volunteers clerk driver"
            + " manager job laid pending contract owner owns insured policy employment position");
    /** Yes: {@code  for }, {@code  as a welder at }, {@code  by }. */
    private static final Pattern TO_NAME = Pattern
            .compile("(?: (?:full|part)[- ]time)?(?: as (?:an? |the )?(?:[a-z-]+ ){1,4}| in (?:the )?[a-z]+ |off |ed"
                    + " )?(?: ?(?:for|at|by|with|from|of|through))? (?:the )?");
    private static final Pattern NEEDS_LINK = Pattern.compile(".*\\b(?:for|at|by|with|from|of|through) (?:the )?$");
    private static final Vocabulary<String> LABELS = Vocabulary.words("hospital facility employer school clinic"
            + " pharmacy institution church organization company agency congregation university workplace");
    private static final Pattern SIGN = Pattern.compile("(?: name)? {0,6}(?:[:=|]|\\.{3,40})[ .]{0,30}");
    private static final Vocabulary<String> NOT_A_NAME = Vocabulary.words(
            "the he she his her their our my a an" + " none unknown retired self unemployed disabled n na not yes no"
                    + " see i it this that dr mr mrs ms monday tuesday wednesday thursday friday saturday sunday"
                    + " emergency icu er ed or pacu outpatient inpatient home"
                    + " left right same other patient english spanish social family past physical medications"
                    + " allergies hospital department medical");

    /** Small words that end the name of a public body: "Garrow County school board". */
    private static final Vocabulary<String> PUBLIC_BODIES = Vocabulary.words("school board district police fire"
            + " department sheriff library schools public transit hospital clinic university college");

    private final NoteText text;
    private final Words words;
    private final DetectorId detector;
    private final List<Detection> found = new ArrayList<>();

    EmployerReader(NoteText text, DetectorId detector) {
        this.text = text;
        this.words = text.words();
        this.detector = detector;
    }

    List<Detection> all() {
        for (int word = 0; word + 1 < words.size(); word++) {
            int end = words.end(word);
            if (VERBS.contains(text, word)) {
                Matcher way = TO_NAME.matcher(text.plain()).region(end, Math.min(text.length(), end + 60));
                boolean direct = text.word(word).startsWith("attend");
                if (way.lookingAt() && (direct || NEEDS_LINK.matcher(way.group()).matches())) {
                    addName(way.end(), 0.8, WORKS);
                }
            }
            if (LABELS.contains(text, word)) {
                Matcher sign = SIGN.matcher(text.plain()).region(end, Math.min(text.length(), end + 50));
                if (sign.lookingAt()) {
                    addName(sign.end(), 0.75, LABEL);
                }
            }
        }
        return found;
    }

    /** Words with capitals, joined by blanks, "and", "of" or "&"; a single acronym counts less. */
    private void addName(int from, double probability, Explanation why) {
        int first = words.from(from);
        if (first >= words.size() || words.start(first) != from || LetterCase.around(text, from) != LetterCase.MIXED
                || NOT_A_NAME.contains(text, first)) {
            return;
        }
        int last = -1;
        int distinct = 0;
        for (int word = first; word < words.size() && word - first < MOST_WORDS
                && (word == first || isJoined(word - 1, word)); word++) {
            if (text.isCapitalised(word)) {
                last = word;
                distinct += OrdinaryWords.contains(text, word) || FacilityWords.GENERIC.contains(text, word) ? 0 : 1;
            } else if (!text.word(word).equals("and") && !text.word(word).equals("of") && !isPossessive(word)) {
                break;
            }
        }
        while (last >= 0 && last + 1 < words.size() && isJoined(last, last + 1)
                && PUBLIC_BODIES.contains(text, last + 1)) {
            last++;
        }
        boolean region = last == first && (States.length(text, first, false) > 0 || States.isCountry(text, first));
        if (last >= 0 && distinct > 0 && !region) {
            boolean acronym = last == first && text.isShouted(first);
            found.add(new Detection(new TextSpan(words.start(first), words.end(last)), IdentifierKind.FACILITY,
                    new Score(acronym ? probability - 0.2 : probability), detector, why));
        }
    }

    private boolean isPossessive(int word) {
        return text.word(word).equals("s") && text.at(words.start(word) - 1) == '\'';
    }

    private boolean isJoined(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        if (to - from > 3) {
            return false;
        }
        String gap = text.plain().substring(from, to);
        return gap.equals(" ") || gap.equals("-") || gap.equals(" & ") || gap.equals("&") || gap.equals("'");
    }
}
