package org.tessera.detect.rules.person;

import java.util.List;
import java.util.Optional;
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

/** Names that open a sentence about a person: "Odalys Ferrante is a 43-year-old", "Ferrante denies chest pain". */
public final class SubjectNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.subject-name");
    private static final Explanation INTRODUCED = new Explanation("NAME-09", "introduced with an age");
    private static final Explanation SUBJECT = new Explanation("NAME-10", "does what only a person does");
    private static final int MOST_WORDS = 3;

    /** Yes: {@code  is a 43-year-old}, {@code , 68 y/o male}, {@code  (43F)}, {@code , a 43 year old}. */
    private static final Pattern AGE_BEHIND = Pattern
            .compile("(?:,? (?:is|was) (?:an? )?(?:\\w+,? ){0,3}?(?:\\d{1,3}|\\w+teen|twenty|thirty|forty|fifty|sixty"
                    + "|seventy|eighty|ninety)[- ]{0,2}(?:\\w+[- ])?(?:year|yr|y\\.?/?o|month|week|day)"
                    + "| - #?[a-z]{0,3}\\d[\\d-]{4,}|,? ?(?:mrn?#?|dob|id)\\b ?[:#]| ?,? (?:an? )?(?:(?:very"
                    + " )?pleasant )?\\d{1,3}[- ]{0,2}(?:year|yr|y\\.?/?o\\b|month|[mf]\\b)| \\(\\d{1,3} ?(?:y"
                    + "|yo|yr|m|f|male|female)?\\)| ?\\( ?dob| ?[,.]? (?:(?:uh|um) ?,? )?(?:(?:his|her|with)"
                    + " )?(?:date of birth|dob|birthday)\\b)");
    /** A name between commas behind a person. Yes: {@code , who }, {@code , seen }, {@code  with }. */
    private static final Pattern CLAUSE_BEHIND = Pattern.compile(
            "(?:,|\\)|\\.?$|\\.?\\n|,? (?:who|with|seen|treated|admitted|diagnosed|presenting|currently|recently"
                    + "|last|dx'?d?|tx'?d?|referred|covered|from|at|on|in|was|is|has|had|requiring|hospitalized"
                    + "|evaluated|appt|ref|s/p|status|after|complaining)\\b)");
    private static final Pattern PERSON_BEFORE = Pattern
            .compile("(?:\\b(?:year|yr|yo|y/o|month)s?\\b|\\d ?(?:yo|y/o|m|f)\\b|\\b(?:patient|pt|pts|male|female|man"
                    + "|woman|boy|girl|child|infant|lady|gentleman|veteran)\\b)[^.;\\n]{0,90}(?:,| -| \\() ?$");
    /** Words before a letter that is no initial: vitamin D, hepatitis B. */
    private static final Vocabulary<String> LETTERED = Vocabulary.words("vitamin hepatitis influenza factor type"
            + " class group stage grade protein schedule plan part point lead phase category troponin"
            + " hemoglobin apolipoprotein amphotericin immunoglobulin cyclosporin figure table level arm"
            + " cohort exhibit appendix section unit ward building bed room gram kell hb trisomy mobitz"
            + " score child strep streptococcus complement coenzyme polymyxin botulinum toxin");
    /** What only a person does. Yes: {@code  denies}, {@code  tolerated the procedure}, {@code  is here}. */
    private static final Pattern PERSON_BEHIND = Pattern
            .compile(" (?:tolerated (?:the|this) (?:procedure|exam|examination|operation|surgery|visit|treatment|test"
                    + "|session)|denies|denied|reports|states|stated|says|said|complains|complained|presents"
                    + "|presented (?:to|with|for|today)|returns|returned (?:to|for|today)"
                    + "|agrees|agreed|understands|understood|would like|has no (?:other )?(?:complaints"
                    + "|questions)|was (?:prepped and|brought (?:to|into|back)|told|counseled|counselled|advised"
                    + "|informed|born|accompanied|taken (?:to|back)|a pleasant|an? \\d)"
                    + "|is (?:here|a pleasant|a very|an? (?:elderly|young|middle-aged|former|current|retired"
                    + "|pleasant|well-)|known to|accompanied|unable to|doing well|alert and)|lives|lived|works"
                    + " (?:as|at|for|in)|worked (?:as|at|for|in)|smokes|drinks"
                    + "|wishes|feels|felt (?:well|better|worse|that)|did well|will return|thinks|believes"
                    + "|remembers|asked|asks|requests|prefers|walks|ambulates|drove|exercises|enjoys|sleeps|eats)\\b");
    /** What things do as well; it takes two words with capitals. Yes: {@code  was seen}, {@code  underwent}. */
    private static final Pattern ANYTHING_BEHIND = Pattern.compile(
            " (?:was|is|has|had|will|came|comes|went|called|needs|wants|does|did|continues|underwent" + "|received"
                    + "|arrived|noticed|noted|requested|signed|takes|took|appears|looks|seems|tolerated|met|got)\\b");
    /** Where a sentence, line or list item opens, or "This patient, " stands. */
    private static final Pattern OPENING = Pattern
            .compile("(?:^|[.!?:;*\\u00B7>\\]-] {0,3}|\\n {0,8}|\\d\\. ?|\\) |this patient, |that |because |and |but "
                    + "|when |while |since |, )$");
    private static final Pattern OPENING_STRICT = Pattern
            .compile("(?:^|[.!?:*\\u00B7>\\]] {0,3}|\\n {0,8}|\\d\\. ?|this patient, )$");

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
            boolean initial = words.end(word) - words.start(word) == 1 && text.at(words.end(word)) == '.';
            if (!initial && (OrdinaryWords.contains(text, word) || NameWords.STOP.contains(text, word))) {
                continue;
            }
            int end = words.end(word) + (initial ? 1 : 0);
            int reach = Math.min(text.length(), end + 48);
            boolean age = AGE_BEHIND.matcher(text.plain()).region(end, reach).lookingAt();
            boolean person = !age && PERSON_BEHIND.matcher(text.plain()).region(end, reach).lookingAt();
            boolean anything = !age && !person && text.at(end) == ' '
                    && ANYTHING_BEHIND.matcher(text.plain()).region(end, reach).lookingAt();
            if (!age && !person) {
                addAppositive(text, reader, word, end, mentions);
            }
            if (age || person || anything) {
                reader.backward(word, MOST_WORDS)
                        .filter(name -> !anything || (name.letterCase() == LetterCase.MIXED
                                && (name.full() == 2 || hasCommaBefore(text, name))))
                        .ifPresent(name -> add(text, reader, name, age, anything, mentions));
            }
        }
        return mentions.inOrder();
    }

    /** "a 52-year-old male, Odalys F., who was seen"; a first name and an initial count almost everywhere. */
    private static void addAppositive(NoteText text, NameReader reader, int last, int end, Mentions mentions) {
        boolean initial = text.at(end - 1) == '.';
        if ((!initial && !text.isCapitalised(last))
                || !CLAUSE_BEHIND.matcher(text.plain()).region(end, Math.min(text.length(), end + 24)).lookingAt()) {
            return;
        }
        reader.backward(last, MOST_WORDS)
                .filter(name -> name.letterCase() == LetterCase.MIXED
                        && (name.full() == 2 || (initial && name.full() == 1)))
                .filter(name -> !OrdinaryWords.contains(text, name.firstWord())
                        && !LETTERED.contains(text, name.firstWord()))
                .ifPresent(name -> {
                    int start = name.span().start();
                    boolean person = PERSON_BEFORE.matcher(text.plain()).region(Math.max(0, start - 130), start).find();
                    boolean shortForm = initial && name.full() == 1 && !text.isShouted(name.firstWord());
                    double probability = person ? 0.88 : shortForm ? 0.75 : 0;
                    if (probability > 0) {
                        mentions.add(name.span(), IdentifierKind.PATIENT, probability, SUBJECT);
                    }
                });
    }

    private static void add(NoteText text, NameReader reader, Name name, boolean age, boolean anything,
            Mentions mentions) {
        if (name.full() == 1 && hasCommaBefore(text, name)) {
            Optional<Name> surname = reader.backward(name.firstWord() - 1, 2)
                    .filter(part -> isOpening(text, part, OPENING_STRICT)
                            && !OrdinaryWords.contains(text, part.firstWord()));
            surname.ifPresent(part -> mentions.add(part.span().cover(name.span()), IdentifierKind.PATIENT,
                    part.letterCase() == LetterCase.MIXED ? 0.93 : 0.8, age ? INTRODUCED : SUBJECT));
            return;
        }
        double probability = anything ? Math.min(0.6, probability(text, name, false)) : probability(text, name, age);
        if (probability > 0) {
            mentions.add(name.span(), IdentifierKind.PATIENT, probability, age ? INTRODUCED : SUBJECT);
        }
    }

    /** "Ferrante, Odalys". */
    private static boolean hasCommaBefore(NoteText text, Name name) {
        int start = name.span().start();
        return text.at(start - 1) == ',' || (text.at(start - 1) == ' ' && text.at(start - 2) == ',');
    }

    private static double probability(NoteText text, Name name, boolean age) {
        boolean mixed = name.letterCase() == LetterCase.MIXED;
        boolean acronym = mixed && text.isShouted(name.lastWord())
                && (name.full() == 1 || text.isShouted(name.firstWord()));
        if (acronym || OrdinaryWords.contains(text, name.firstWord())) {
            return 0;
        }
        if (!isOpening(text, name, mixed ? OPENING : OPENING_STRICT)) {
            return mixed && name.full() > 1 ? age ? 0.85 : 0.6 : 0.2;
        }
        if (mixed) {
            return name.full() > 1 ? age ? 0.97 : 0.9 : age ? 0.85 : 0.7;
        }
        return name.full() > 1 ? age ? 0.85 : 0.7 : age ? 0.6 : 0.3;
    }

    private static boolean isOpening(NoteText text, Name name, Pattern opening) {
        int start = name.span().start();
        return opening.matcher(text.plain()).region(Math.max(0, start - 16), start).find();
    }
}
