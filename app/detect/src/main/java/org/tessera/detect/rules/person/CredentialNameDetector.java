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

/** Names before professional letters or a role: "Odalys Ferrante, MD", "K. Ode RN", "Ferrante, Odalys, M.D.". */
public final class CredentialNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.credentialed-name");
    private static final Explanation LETTERS = new Explanation("NAME-03", "before professional letters");
    private static final Explanation ROLE = new Explanation("NAME-04", "before a professional role");
    private static final Explanation SIGNATURE = new Explanation("NAME-14",
            "alone on a line before professional letters");
    private static final int MOST_WORDS = 3;
    private static final int MOST_SURNAMES = 2;

    /** Letters that mean nothing else, so that they count without a comma and in text of one case. */
    private static final Vocabulary<String> PLAIN = Vocabulary.words("md rn np phd lpn crna cnp fnp aprn dds dmd"
            + " dpm pharmd rph lcsw lmft msw psyd facs facp facc bsn msn dnp cnm dpt mbbs frcs mrcp arnp"
            + " pac lvn mph");
    /** Letters written with dots, from their first. Yes: {@code M.D.}, {@code Ph.D.}, {@code R.N.}, {@code P.A.-C.}. */
    private static final Pattern DOTTED = Pattern.compile(
            "(?:m\\. ?d|d\\. ?o|r\\. ?n|n\\. ?p|p\\. ?a|ph\\. ?d|d\\. ?d\\. ?s|d\\. ?p\\. ?m|l\\. ?p\\. ?n|c\\."
                    + " ?r\\. ?n\\. ?a|m\\. ?s\\. ?w|d\\. ?m\\. ?d|m\\. ?b\\. ?b\\. ?s)\\b\\.?");
    /** Yes: {@code , case manager}, {@code , the social worker}. */
    private static final Pattern ROLE_BEHIND = Pattern
            .compile(", (?:the |our |her |his |a )?(?:attending|charge nurse|case manager|social worker|nurse"
                    + "|physician" + "|surgeon|cardiologist|neurologist|oncologist|urologist|nephrologist|psychiatrist"
                    + "|psychologist|pharmacist"
                    + "|dietitian|physical therap|occupational therap|speech therap|respiratory therap|resident"
                    + "|fellow|medical student|hospitalist|anesthesiologist|radiologist|pathologist|midwife"
                    + "|interpreter|chaplain|certified nurse|technician|technologist|scribe|dermatologist"
                    + "|endocrinologist|gastroenterologist|pediatrician|primary care|pcp|ophthalmologist"
                    + "|orthopedist|podiatrist|rheumatologist|pulmonologist|hematologist|care coordinator|dentist)");
    /** Yes: {@code has been the primary doctor}, {@code is her cardiologist}. No: {@code is the patient}. */
    private static final Pattern ROLE_TOLD = Pattern.compile(" (?:is|was|has been|will be) (?:the|her|his|their|our|my"
            + "|an?) (?:primary |attending |referring |treating |consulting |covering |admitting |new |regular"
            + " |longtime |care |on-call )*".replace(")*", "){0,3}")
            + "(?:doctor|physician|surgeon|pcp|provider|nurse|practitioner"
            + "|cardiologist|neurologist|oncologist|urologist|nephrologist|psychiatrist|psychologist|therapist"
            + "|pediatrician|dentist|hospitalist|anesthesiologist|radiologist|dermatologist|gastroenterologist"
            + "|endocrinologist|pulmonologist|rheumatologist|hematologist|ophthalmologist|podiatrist|midwife)\\b");
    private static final Vocabulary<String> IS = Vocabulary.words("is was has will");
    private static final Pattern COMMA = Pattern.compile(", ?\\n?| , |, {1,2}");

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        Mentions mentions = new Mentions(ID);
        NameReader reader = new NameReader(text);
        Words words = text.words();
        for (int word = 1; word < words.size(); word++) {
            if (isCredential(text, word)) {
                Optional<TextSpan> signature = SignatureLine.before(text, word);
                signature.ifPresent(name -> mentions.add(name, IdentifierKind.CLINICIAN, 0.93, SIGNATURE));
                if (signature.isEmpty()) {
                    readBefore(text, reader, word, mentions);
                }
            } else if (text.at(words.end(word - 1)) == ',' && text.isCapitalised(word - 1)) {
                readBeforeRole(text, reader, word - 1, mentions);
            } else if (IS.contains(text, word)) {
                readBeforeRoleTold(text, reader, word - 1, mentions);
            }
        }
        return mentions.inOrder();
    }

    private static boolean isCredential(NoteText text, int word) {
        int start = text.words().start(word);
        if (text.words().end(word) - start == 1 || text.at(text.words().end(word)) == '.') {
            return DOTTED.matcher(text.plain()).region(start, Math.min(text.length(), start + 16)).lookingAt()
                    || (NameWords.CREDENTIALS.contains(text, word) && text.words().end(word) - start > 1);
        }
        return NameWords.CREDENTIALS.contains(text, word);
    }

    private static void readBefore(NoteText text, NameReader reader, int credential, Mentions mentions) {
        Words words = text.words();
        int last = credential - 1;
        String gap = text.plain()
                .substring(Math.min(words.end(last), words.start(credential)), words.start(credential));
        boolean comma = COMMA.matcher(gap).matches();
        boolean dotted = words.end(credential) - words.start(credential) == 1;
        if ((!comma && !gap.equals(" ") && !gap.equals(". ") && !gap.equals(" ("))
                || (NameWords.CREDENTIALS.contains(text, last) && text.isShouted(last))) {
            return;
        }
        boolean plain = dotted || PLAIN.contains(text, credential);
        LetterCase letterCase = LetterCase.around(text, words.start(credential));
        boolean written = letterCase != LetterCase.MIXED || dotted
                || Character.isUpperCase(text.raw().charAt(words.start(credential)));
        if (!written || (!plain && !comma) || (!plain && letterCase != LetterCase.MIXED)) {
            return;
        }
        reader.backward(last, MOST_WORDS)
                .map(name -> withSurname(text, reader, name))
                .ifPresent(name -> mentions.add(name.span(), IdentifierKind.CLINICIAN,
                        probability(text, name, comma, plain), LETTERS));
    }

    /** "Ferrante, Odalys" before the letters: the surname stands before another comma. */
    private static Name withSurname(NoteText text, NameReader reader, Name name) {
        int before = name.firstWord() - 1;
        if (name.full() > 1 || before < 0
                || !text.plain().substring(text.words().end(before), name.span().start()).equals(", ")
                || OrdinaryWords.contains(text, before)) {
            return name;
        }
        Optional<Name> surname = reader.backward(before, MOST_SURNAMES);
        boolean opens = surname.map(part -> isOpening(text, part.span().start())).orElse(false);
        return opens ? surname.map(part -> new Name(new TextSpan(part.span().start(), name.span().end()),
                part.firstWord(), name.lastWord(), 2, name.letterCase())).orElse(name) : name;
    }

    /** A line start, a colon or the word "by" before. */
    private static boolean isOpening(NoteText text, int start) {
        Matcher before = Pattern.compile("(?:^|\\n|[:;(>|.!?] ?|by )\\s*$")
                .matcher(text.plain())
                .region(Math.max(0, start - 8), start);
        return start == 0 || before.find();
    }

    private static double probability(NoteText text, Name name, boolean comma, boolean plain) {
        boolean ordinary = OrdinaryWords.contains(text, name.lastWord());
        if (ordinary && name.full() == 1) {
            return 0.2;
        }
        boolean mixed = name.letterCase() == LetterCase.MIXED;
        if (mixed && text.isShouted(name.lastWord())
                && text.words().end(name.lastWord()) - text.words().start(name.lastWord()) <= 4
                && (!plain || name.full() == 1)) {
            return plain ? 0.4 : 0.1;
        }
        if (name.full() > 1) {
            return comma && plain ? mixed ? 0.985 : 0.93 : 0.9;
        }
        return comma ? 0.85 : mixed ? 0.7 : 0.55;
    }

    private static void readBeforeRole(NoteText text, NameReader reader, int last, Mentions mentions) {
        int end = text.words().end(last);
        if (ROLE_BEHIND.matcher(text.plain()).region(end, Math.min(text.length(), end + 40)).lookingAt()) {
            reader.backward(last, MOST_WORDS)
                    .filter(name -> name.letterCase() == LetterCase.MIXED && !OrdinaryWords.contains(text, last))
                    .ifPresent(name -> mentions.add(name.span(), IdentifierKind.CLINICIAN,
                            name.full() > 1 ? 0.93 : 0.75, ROLE));
        }
    }

    /** "Odalys Ferrante is her cardiologist", "Ferrante, Odalys has been the primary doctor". */
    private static void readBeforeRoleTold(NoteText text, NameReader reader, int last, Mentions mentions) {
        int end = text.words().end(last);
        if (ROLE_TOLD.matcher(text.plain()).region(end, Math.min(text.length(), end + 80)).lookingAt()) {
            reader.backward(last, MOST_WORDS)
                    .filter(name -> !OrdinaryWords.contains(text, last))
                    .map(name -> withSurname(text, reader, name))
                    .ifPresent(name -> mentions.add(name.span(), IdentifierKind.CLINICIAN,
                            name.full() > 1 ? 0.998 : 0.8, ROLE));
        }
    }
}
