package org.tessera.detect.rules.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.person.NameReader.Name;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Names behind a title or role: "Dr. Ferrante", "Mr. and Mrs. Ode", "nurse Katrin", "Sister Benedikta". */
public final class TitledNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.titled-name");
    private static final Explanation TITLE = new Explanation("NAME-01", "behind a title");
    private static final Explanation ROLE = new Explanation("NAME-02", "behind a role");
    private static final int MOST_WORDS = 4;

    /** Behind an abbreviation. Yes: {@code . }, {@code  . } as transcripts have it, a line end. No: {@code : }. */
    private static final Pattern DOTTED_GAP = Pattern.compile("(?: ?\\.)?[ \\n]{0,2}");
    private static final Pattern GAP = Pattern.compile(" {1,2}| ?, ");
    /** Before a small "miss" that is a form of address. Yes: {@code hey , }, {@code good morning }. No: {@code did not }. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:\\b(?:hey|hi|hello|okay|ok|thanks|thank you|morning|afternoon|evening|yes|no|well|so|with|seeing"
                    + "|for|is|you|and|that|alright|right)|\\]|,|^|\\n) ?,? $");
    private static final Vocabulary<String> ABBREVIATIONS = Vocabulary
            .words("dr drs mr mrs ms mx rev prof sgt" + " cpl capt lt maj col fr sr sra hon messrs");
    private static final Vocabulary<String> FORMS_OF_ADDRESS = Vocabulary.words("mr mrs ms dr");
    /** What a doctor without a name does: "the dr. wants ...". */
    private static final Vocabulary<String> SAYINGS = Vocabulary.words("will may wants want said says asked asks told"
            + " thinks thought comes came gave gives ordered orders recommended recommends noted sent saw sees see"
            + " put took takes called calls went goes knows knew started stopped and is was has had");
    /** A second name under one title. Yes: {@code  and }, {@code /}, {@code , }. */
    private static final Pattern AND = Pattern.compile(" and | & | ?/ ?|, and |, ");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    /** Whose title: the clinician's. Yes: {@code , RN}, {@code , case manager}. */
    private static final Pattern CLINICIAN_BEHIND = Pattern.compile(
            ",? ?(?:\\(|the )?(?:m\\.?d\\b|d\\.?o\\b|r\\.?n\\b|n\\.?p\\b|pa\\b|pa-c|lpn|aprn|crna" + "|ph\\.?d|lcsw"
                    + "|msw|nurse|case manager|social worker|therapist|care coordinator|physical therap"
                    + "|pharmacist|midwife|dietit|chaplain|counselor|technician)");
    /** A street, not a title: {@code 12 Oak Dr}. */
    private static final Pattern STREET_BEFORE = Pattern.compile("\\d{1,6} (?:[nsew]\\.? )?(?:\\w+ ){1,3}$");

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
            int titleWord = word;
            Title.ALL.find(text.plain(), words.start(word), words.end(word))
                    .ifPresent(title -> readBehind(text, reader, titleWord, title, mentions));
        }
        return mentions.inOrder();
    }

    private static void readBehind(NoteText text, NameReader reader, int titleWord, Title title, Mentions mentions) {
        int first = titleWord + 1;
        Words words = text.words();
        if (words.start(first) - words.end(titleWord) > 3
                || !(ABBREVIATIONS.contains(text, titleWord) ? DOTTED_GAP : GAP).matcher(text.plain())
                        .region(words.end(titleWord), words.start(first))
                        .matches()
                || !isTitle(text, titleWord, title)) {
            return;
        }
        Optional<Name> name = reader.forwardOrTurned(first, MOST_WORDS)
                .or(() -> smallName(text, reader, first, title))
                .or(() -> wordAsName(text, first, titleWord));
        while (name.isPresent()) {
            boolean comma = text.at(words.end(titleWord)) == ',' || text.at(words.end(titleWord) + 1) == ',';
            double probability = comma ? behindComma(title, name.get(), text)
                    : probability(text, title, name.get(), titleWord);
            if (probability > 0) {
                mentions.add(name.get().span(), kindOf(text, title, name.get()), probability,
                        title.strength() == Title.Strength.ROLE ? ROLE : TITLE);
            }
            name = nextUnderTheTitle(text, reader, titleWord, name.get());
        }
    }

    /** "Drs. Ode and Ferrante", "Dr. Ode/Ferrante". */
    private static Optional<Name> nextUnderTheTitle(NoteText text, NameReader reader, int titleWord, Name name) {
        String title = text.word(titleWord);
        boolean several = title.equals("drs") || title.equals("doctors") || title.equals("messrs");
        int end = name.span().end();
        Matcher and = (several ? AND : SLASH).matcher(text.plain()).region(end, Math.min(text.length(), end + 6));
        if (!and.lookingAt()) {
            return Optional.empty();
        }
        int next = text.words().from(and.end());
        boolean open = next < text.words().size() && text.words().start(next) == and.end();
        return open ? reader.forward(next, 2).filter(other -> other.full() > 0) : Optional.empty();
    }

    /** A name typed small in text that has capitals elsewhere: "Dr. ferrante". */
    private static Optional<Name> smallName(NoteText text, NameReader reader, int first, Title title) {
        boolean sure = title.strength() == Title.Strength.SURE && !OrdinaryWords.contains(text, first)
                && !NameWords.STOP.contains(text, first) && reader.isNameWord(first, LetterCase.LOWER);
        return sure
                ? Optional.of(new Name(new TextSpan(text.words().start(first), text.words().end(first)), first, first,
                        1, LetterCase.MIXED))
                : Optional.empty();
    }

    /** A name that is a word as well, in text of one case behind a dotted title: "mr. church". */
    private static Optional<Name> wordAsName(NoteText text, int first, int titleWord) {
        LetterCase letterCase = LetterCase.around(text, text.words().start(first));
        int start = text.words().start(first);
        int end = text.words().end(first);
        boolean named = letterCase != LetterCase.MIXED && FORMS_OF_ADDRESS.contains(text, titleWord)
                && text.plain().substring(text.words().end(titleWord), start).contains(".") && end - start > 2
                && Character.isLetter(text.at(start)) && !SAYINGS.contains(text, first)
                && !(text.word(titleWord).equals("dr") && NameWords.STOP.contains(text, first));
        return named ? Optional.of(new Name(new TextSpan(start, end), first, first, 1, letterCase)) : Optional.empty();
    }

    private static IdentifierKind kindOf(NoteText text, Title title, Name name) {
        int end = name.span().end();
        boolean clinician = CLINICIAN_BEHIND.matcher(text.plain())
                .region(end, Math.min(text.length(), end + 24))
                .lookingAt();
        return clinician ? IdentifierKind.CLINICIAN : title.kind();
    }

    /** "Ms" and "MR" are drugs, diseases and images as well; "Dr" ends streets; "miss" is a verb. */
    private static boolean isTitle(NoteText text, int titleWord, Title title) {
        int start = text.words().start(titleWord);
        int end = text.words().end(titleWord);
        String word = text.word(titleWord);
        boolean dotted = text.at(end) == '.' || (text.at(end) == ' ' && text.at(end + 1) == '.');
        boolean glued = text.words().start(titleWord + 1) == end;
        if (glued || text.at(start - 1) == '-' || text.at(start - 1) == '\'') {
            return false;
        }
        return switch (word) {
            case "mr", "ms" -> dotted || (!text.isShouted(titleWord) && text.isCapitalised(titleWord))
                    || (LetterCase.around(text, start) != LetterCase.MIXED && !Character.isDigit(text.at(start - 2)));
            case "dr" -> dotted || !STREET_BEFORE.matcher(text.plain()).region(Math.max(0, start - 40), start).find();
            case "miss" -> text.isCapitalised(titleWord) || (LetterCase.around(text, start) == LetterCase.LOWER
                    && ADDRESSED.matcher(text.plain()).region(Math.max(0, start - 14), start).find());
            case "pa", "np", "sr", "fr", "tech", "manager", "worker", "provider" ->
                title.strength() != Title.Strength.FORMAL || text.isCapitalised(titleWord);
            default -> true;
        };
    }

    private static double probability(NoteText text, Title title, Name name, int titleWord) {
        boolean mixed = name.letterCase() == LetterCase.MIXED;
        boolean ordinary = OrdinaryWords.contains(text, name.firstWord());
        return switch (title.strength()) {
            case SURE -> name.full() == 0 ? 0.85
                    : ordinary && !mixed ? title.kind() == IdentifierKind.CLINICIAN ? 0.4 : 0.6 : 0.985;
            case ROLE -> asRole(text, name, ordinary);
            case FORMAL -> mixed && text.isCapitalised(titleWord) && !ordinary && name.full() > 0 ? 0.8 : 0;
        };
    }

    /** "Her cardiologist, Odalys Ferrante, ..." */
    private static double behindComma(Title title, Name name, NoteText text) {
        boolean role = title.strength() == Title.Strength.ROLE && name.full() > 1
                && !OrdinaryWords.contains(text, name.firstWord());
        return !role ? 0 : name.letterCase() == LetterCase.MIXED ? 0.75 : 0.55;
    }

    private static double asRole(NoteText text, Name name, boolean ordinary) {
        boolean acronym = text.isShouted(name.firstWord()) && name.span().length() <= 4;
        if (name.full() == 0 || ordinary || acronym) {
            return name.full() == 0 ? 0 : 0.3;
        }
        return name.letterCase() != LetterCase.MIXED ? 0.55 : name.full() > 1 ? 0.9 : 0.75;
    }
}
