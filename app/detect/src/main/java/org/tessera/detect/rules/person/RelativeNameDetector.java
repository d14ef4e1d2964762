package org.tessera.detect.rules.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.person.NameReader.Name;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Names of relatives and people around the patient: "daughter Renata", "his wife, Ana", "Kim, the patient's partner". */
public final class RelativeNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.relative-name");
    private static final Explanation BEHIND = new Explanation("NAME-05", "behind a word for a relative");
    private static final Explanation BEFORE = new Explanation("NAME-06", "before a word for a relative");
    private static final int MOST_WORDS = 3;

    private static final String KIN_WORDS = "mother father mom mum dad mommy daddy mama papa parents wife"
            + " husband spouse partner fiance fianc\u00E9 fiancee fianc\u00E9e boyfriend girlfriend son"
            + " sons daughter daughters child children brother brothers sister sisters"
            + " sibling siblings twin grandmother grandfather grandma grandpa granddad nana grandson"
            + " granddaughter grandchild grandchildren aunt uncle cousin cousins niece nephew stepmother"
            + " stepfather stepson stepdaughter stepsister stepbrother godmother godfather godson goddaughter"
            + " son-in-law guardian caregiver caretaker roommate neighbor neighbour friend friends"
            + " coworker colleague boss employer supervisor landlord landlady proxy poa conservator sponsor"
            + " babysitter nanny ex-wife ex-husband widow widower law foster housemate teacher ex";
    private static final Vocabulary<String> KIN = Vocabulary.words(KIN_WORDS);

    /** Yes: {@code  }, {@code , }, {@code  named }, {@code : }, {@code  (}, {@code 's name is }. No: {@code . }. */
    private static final Pattern GAP = Pattern.compile(
            ",? {1,2}|, ?\\n| \\(|: {1,3}|,? (?:is |was )?(?:named|called) |,? (?:whose|who's) name is |'s name"
                    + " is |'s name: ?|'s name |'s? names? (?:is|are|was) ?| is named | \\(?name:? ?| - | , ");
    private static final Pattern AND = Pattern.compile(", and | and |, | & |/");
    /** Whose relative. Yes: {@code her }, {@code the patient's }, {@code pt's older }. */
    private static final Pattern OWNER_BEFORE = Pattern
            .compile("\\b(?:his|her|their|my|your|patient's|pt's|patients|mother's|father's)(?: (?:older|younger"
                    + "|eldest" + "|oldest|youngest|late|adult|elder|twin|close|maternal|paternal|step|adoptive|foster"
                    + "|biological|best|current|only|other))? (?:\\w+-in-|[a-z]+ )?$");
    /** Yes: {@code , his daughter}, {@code  (wife)}, {@code , the patient's partner}, {@code  - son}. */
    private static final Pattern KIN_BEHIND = Pattern
            .compile("(?:, | \\(| - |,)(?:who is |and )?(?:(?:his|her|their|my|the patient's|patient's|pt's|the pt's"
                    + "|the)? ?(?:older |younger |eldest |oldest |youngest |adult )?)(?:" + KIN_WORDS.replace(' ', '|')
                    + "|mother-in-law|father-in-law|daughter-in-law|sister-in-law|brother-in-law|health care"
                    + " proxy|healthcare proxy|power of attorney|next of kin|emergency contact)\\b(?! (?:of|in) )");
    private static final Pattern VERB = Pattern
            .compile(".*(?:ed|ing|ly|ion|ous|ive|ity|ness|ment|able|ible|ful|tic|ical)|.*[^aeiou]s");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        Mentions mentions = new Mentions(ID);
        NameReader reader = new NameReader(text);
        Words words = text.words();
        for (int word = 0; word + 1 < words.size(); word++) {
            if (KIN.contains(text, word)) {
                readBehind(text, reader, word, mentions);
            } else if (text.isCapitalised(word) && isBoundary(text.at(words.end(word)))) {
                readBefore(text, reader, word, mentions);
            }
        }
        return mentions.inOrder();
    }

    private static boolean isBoundary(char unit) {
        return unit == ',' || unit == ' ';
    }

    private static void readBehind(NoteText text, NameReader reader, int kin, Mentions mentions) {
        int end = text.words().end(kin);
        int from = longestGap(text, end);
        if (from < 0) {
            return;
        }
        int first = text.words().from(from);
        if (first >= text.words().size() || text.words().start(first) != from) {
            return;
        }
        Optional<Name> name = reader.forward(first, MOST_WORDS);
        while (name.isPresent()) {
            double probability = probability(text, kin, name.get(), text.plain().substring(end, from));
            if (probability <= 0) {
                return;
            }
            mentions.add(name.get().span(), IdentifierKind.RELATIVE, probability, BEHIND);
            name = nextInList(text, reader, name.get());
        }
    }

    /** The longest way to bridge from a kin word to a name. */
    private static int longestGap(NoteText text, int end) {
        int longest = -1;
        for (int to = end + 1; to <= Math.min(text.length(), end + 24); to++) {
            if (GAP.matcher(text.plain()).region(end, to).matches()) {
                longest = to;
            }
        }
        return longest;
    }

    private static Optional<Name> nextInList(NoteText text, NameReader reader, Name name) {
        int end = name.span().end();
        Matcher and = AND.matcher(text.plain()).region(end, Math.min(text.length(), end + 6));
        if (name.letterCase() != LetterCase.MIXED || !and.lookingAt()) {
            return Optional.empty();
        }
        int next = text.words().from(and.end());
        boolean open = next < text.words().size() && text.words().start(next) == and.end()
                && !OrdinaryWords.contains(text, next);
        return open ? reader.forward(next, 2).filter(other -> other.full() > 0) : Optional.empty();
    }

    private static double probability(NoteText text, int kin, Name name, String gap) {
        if (name.full() == 0 || OrdinaryWords.contains(text, name.firstWord()) || (text.isShouted(name.firstWord())
                && name.letterCase() == LetterCase.MIXED && name.span().length() <= 4)) {
            return 0;
        }
        if (name.letterCase() == LetterCase.MIXED) {
            boolean loose = gap.startsWith(":") && name.full() == 1;
            return loose ? 0.4 : gap.startsWith(",") || gap.contains("(") ? 0.8 : 0.93;
        }
        int start = text.words().start(kin);
        boolean owned = OWNER_BEFORE.matcher(text.plain()).region(Math.max(0, start - 40), start).find();
        boolean verb = name.full() == 1 && VERB.matcher(text.word(name.firstWord())).matches();
        boolean named = gap.contains("name") || gap.contains("called");
        return named ? 0.85 : verb ? 0.2 : owned ? 0.7 : 0.45;
    }

    private static void readBefore(NoteText text, NameReader reader, int last, Mentions mentions) {
        int end = text.words().end(last);
        if (OrdinaryWords.contains(text, last)
                || !KIN_BEHIND.matcher(text.plain()).region(end, Math.min(text.length(), end + 48)).lookingAt()) {
            return;
        }
        reader.backward(last, MOST_WORDS)
                .filter(name -> name.letterCase() == LetterCase.MIXED)
                .ifPresent(name -> mentions.add(name.span(), IdentifierKind.RELATIVE, 0.85, BEFORE));
    }
}
