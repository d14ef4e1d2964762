package org.tessera.detect.rules.person;

import java.util.List;
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

/** Names as people speak them: "hey jean how are you", "my name is Odalys", "today I'm seeing odalys ferrante". */
public final class GreetedNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.greeted-name");
    private static final Explanation GREETED = new Explanation("NAME-12", "behind a greeting");
    private static final Explanation PRESENTED = new Explanation("NAME-13", "said to be present or to be called so");
    private static final int MOST_WORDS = 3;

    private static final Vocabulary<String> OPENINGS = Vocabulary.words(
            "hey hi hello morning afternoon evening" + " thanks you seeing is s goodbye bye welcome care meet m me");
    /** Yes, up to its last word: {@code hi}, {@code good morning}, {@code thank you}, {@code nice to meet you}. */
    private static final Pattern GREETING = Pattern
            .compile("(?:\\b(?:hey|hi|hello|hey there|hi there|hello there|good (?:morning|afternoon|evening)|thanks"
                    + "|goodbye|bye|welcome|take care|meet you|see you)|(?:^|[.,;\\]\\n] ?)(?:okay |all right |alright"
                    + " )?,? ?thank you)$");
    /** Yes: {@code i'm seeing}, {@code my name is}, {@code this is}, {@code next is}, {@code next patient is}. */
    private static final Pattern PRESENTING = Pattern.compile(
            "\\b(?:(?:i'm|i am|we're|we are) (?:seeing|here with)|seeing|(?:my|his|her|their|the) name(?: is|'s)"
                    + "|name's|name is|(?<!if )this is|next(?: patient| up)? is|patient is|(?:here|we) (?:is|have)|call me)$");
    private static final Pattern GAP = Pattern.compile(" ?,? {1,2}");
    /** Behind a greeted name. Yes: {@code  how are you}, {@code  , good to see you}, a line end. */
    private static final Pattern GREETING_GOES_ON = Pattern.compile(
            " ?(?:[,.!?]|\\n|$| (?:how|good|nice|it's|i'm|what|so|thanks|thank|great|welcome|you|have|uh|um|are"
                    + "|we|my|i|come|it)\\b)");

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
            if (OPENINGS.contains(text, word)) {
                read(text, reader, word, mentions);
            }
        }
        return mentions.inOrder();
    }

    private static void read(NoteText text, NameReader reader, int opening, Mentions mentions) {
        int end = text.words().end(opening);
        int first = opening + 1;
        Matcher gap = GAP.matcher(text.plain()).region(end, text.words().start(first));
        if (!gap.matches()) {
            return;
        }
        boolean greeting = GREETING.matcher(text.plain()).region(Math.max(0, end - 24), end).find();
        boolean presenting = !greeting && PRESENTING.matcher(text.plain()).region(Math.max(0, end - 24), end).find();
        if (greeting || presenting) {
            reader.forward(first, MOST_WORDS)
                    .filter(name -> name.full() > 0 && !OrdinaryWords.contains(text, name.firstWord()))
                    .ifPresent(name -> mentions.add(name.span(), IdentifierKind.PATIENT,
                            probability(text, name, greeting), greeting ? GREETED : PRESENTED));
        }
    }

    private static double probability(NoteText text, Name name, boolean greeting) {
        int end = name.span().end();
        boolean mixed = name.letterCase() == LetterCase.MIXED;
        if (greeting) {
            boolean goesOn = GREETING_GOES_ON.matcher(text.plain())
                    .region(end, Math.min(text.length(), end + 16))
                    .lookingAt();
            return goesOn ? mixed ? 0.93 : 0.85 : mixed ? 0.6 : 0.4;
        }
        return name.full() > 1 ? mixed ? 0.85 : 0.75 : 0.35;
    }
}
