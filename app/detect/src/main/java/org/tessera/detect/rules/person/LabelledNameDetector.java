package org.tessera.detect.rules.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.person.NameReader.Name;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Names behind a label: "Patient: Ferrante, Odalys", "Dictated by K. Ode", "cc:", "Attending ....", "seen by". */
public final class LabelledNameDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.labelled-name");
    private static final Explanation FIELD = new Explanation("NAME-07", "whole field behind a name label");
    private static final Explanation LABEL = new Explanation("NAME-08", "behind a label or phrase that a name follows");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_FIELD = 48;

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'\u2019.-]{0,24}";
    /** "Last, First M." up to the end of the field. Yes: {@code FERRANTE, ODALYS M.}. No: {@code denies pain, fever}. */
    private static final Pattern TURNED = Pattern.compile("(" + WORD + "(?: " + WORD + "){0,2}, ?" + WORD + "(?: "
            + WORD + "){0,2})(?= {2,}|\\s*$|\\s*\\n|\\s*[|\\t(;/])");
    /** Parts joined by carets, as HL7 writes them. Yes: {@code FERRANTE^ODALYS^M}. */
    private static final Pattern CARETS = Pattern
            .compile(WORD + "(?: " + WORD + "){0,2}(?:\\^[\\p{L}'\u2019-]{0,24}){1,6}(?<!\\^)");
    /** Two or three words with capitals up to the end of the field. Yes: {@code Will May}. */
    private static final Pattern PLAIN_FIELD = Pattern
            .compile("(\\p{Lu}[\\p{L}'\u2019.-]{0,24}(?: \\p{Lu}[\\p{L}'\u2019.-]{0,24}){1,2})(?= {2,}|\\s*$|\\s*\\n"
                    + "|\\s*[|\\t])");

    /** The end of a label. Yes: {@code patient name: }, {@code name (last, first) ...... }. No: {@code patient: }. */
    private static final Pattern NAME_ASKED = Pattern
            .compile("\\bnames?(?: ?\\([^)\\n]{0,24}\\))?[^\\p{L}\\d\\n]{1,42}$");

    /** Words that fill a field without a name. */
    private static final Vocabulary<String> NO_ANSWER = Vocabulary.words(
            "see same withheld pending refused above below deferred available unavailable given provided redacted"
                    + " deidentified confidential removed unobtainable alert awake active well stable");

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
            int end = words.end(word);
            NameLabel.ALL.find(text.plain(), words.start(word), end)
                    .flatMap(labels -> best(text, reader, labels, end))
                    .ifPresent(mention -> mentions.add(mention.span(), mention.label().kind(), mention.probability(),
                            mention.field() ? FIELD : LABEL));
        }
        return mentions.inOrder();
    }

    /** What a label leads to. */
    private record Mention(TextSpan span, NameLabel label, double probability, boolean field) {}

    private static Optional<Mention> best(NoteText text, NameReader reader, List<NameLabel> labels, int end) {
        Optional<Mention> best = Optional.empty();
        for (NameLabel label : labels) {
            Matcher rest = label.rest().matcher(text.plain()).region(end, Math.min(text.length(), end + 90));
            rest.useTransparentBounds(true);
            Optional<Mention> mention = rest.lookingAt() ? read(text, reader, label, rest.end()) : Optional.empty();
            if (mention.isPresent() && (best.isEmpty() || mention.get().probability() > best.get().probability())) {
                best = mention;
            }
        }
        return best;
    }

    private static Optional<Mention> read(NoteText text, NameReader reader, NameLabel label, int from) {
        int first = text.words().from(from);
        if (first >= text.words().size() || text.words().start(first) != from || NO_ANSWER.contains(text, first)) {
            return Optional.empty();
        }
        Optional<TextSpan> field = field(text, first, label);
        if (field.isPresent()) {
            return field.map(span -> new Mention(span, label, label.probability(), true));
        }
        return reader.forwardOrTurned(first, MOST_WORDS)
                .map(name -> new Mention(name.span(), label, probability(text, label, name), false))
                .filter(mention -> mention.probability() > 0);
    }

    /** A name that fills its field, whatever its words mean elsewhere. */
    private static Optional<TextSpan> field(NoteText text, int first, NameLabel label) {
        int from = text.words().start(first);
        String raw = text.raw();
        int to = Math.min(raw.length(), from + LONGEST_FIELD);
        Matcher carets = CARETS.matcher(raw).region(from, to);
        if (carets.lookingAt()) {
            return Optional.of(new TextSpan(from, carets.end()));
        }
        if (!label.form() || NameWords.STOP.contains(text, first)) {
            return Optional.empty();
        }
        Matcher turned = TURNED.matcher(raw).region(from, to);
        turned.useTransparentBounds(true).useAnchoringBounds(false);
        if (turned.lookingAt() && !isCredential(text, turned.start(1), turned.end(1)) && !isSaying(text, first)
                && (isNotOrdinary(text, first, turned.end(1)) || isAskedForAName(text, first))) {
            return Optional.of(new TextSpan(from, turned.end(1)));
        }
        Matcher plain = PLAIN_FIELD.matcher(raw).region(from, to);
        plain.useTransparentBounds(true).useAnchoringBounds(false);
        boolean named = plain.lookingAt() && LetterCase.around(text, from) == LetterCase.MIXED
                && !NameWords.STOP.contains(text, first + 1);
        return named ? Optional.of(new TextSpan(from, plain.end(1))) : Optional.empty();
    }

    /** A credential stands behind the comma: {@code Ode, RN}, {@code Ode, PA-C}. */
    private static boolean isCredential(NoteText text, int start, int end) {
        int comma = text.words().from(text.plain().indexOf(',', start));
        return NameWords.CREDENTIALS.contains(text, comma)
                || NameWords.CREDENTIALS.contains(text, text.words().before(end));
    }

    /** Words of a speaker, not of a name: {@code take care, Odalys}. */
    private static boolean isSaying(NoteText text, int first) {
        int second = first + 1;
        return text.at(text.words().end(first)) == ' ' && OrdinaryWords.contains(text, first)
                && OrdinaryWords.contains(text, second) && text.at(text.words().end(second)) == ','
                && !isAskedForAName(text, first);
    }

    /** The label itself says "name", so that nothing else can fill the field. */
    private static boolean isAskedForAName(NoteText text, int first) {
        int from = text.words().start(first);
        return NAME_ASKED.matcher(text.plain()).region(Math.max(0, from - LONGEST_FIELD), from).find();
    }

    /** At least one word of a field that opens with a capital is no ordinary one; in small letters, its first. */
    private static boolean isNotOrdinary(NoteText text, int first, int end) {
        int last = text.words().before(end);
        boolean capital = text.isCapitalised(first) && text.isCapitalised(last);
        return !OrdinaryWords.contains(text, first) || (capital && !OrdinaryWords.contains(text, last))
                || (capital && LetterCase.around(text, text.words().start(first)) == LetterCase.MIXED
                        && text.words().end(last) - text.words().start(last) == 1);
    }

    private static double probability(NoteText text, NameLabel label, Name name) {
        boolean ordinary = OrdinaryWords.contains(text, name.firstWord());
        boolean mixed = name.letterCase() == LetterCase.MIXED;
        boolean one = name.full() == 1 && name.firstWord() == name.lastWord();
        boolean acronym = mixed && ((one && text.isShouted(name.firstWord()) && name.span().length() <= 5)
                || (isAcronym(text, name.firstWord()) && isAcronym(text, name.lastWord())));
        boolean given = ordinary && mixed && label.form() && name.full() > 1
                && !OrdinaryWords.contains(text, name.lastWord());
        if (name.full() == 0 || (ordinary && !given) || acronym || text.at(name.span().end()) == ':') {
            return 0;
        }
        double base = label.probability();
        if (!one) {
            return mixed ? base : base - 0.12;
        }
        double single = base >= 0.9 ? base - 0.15 : 0.4;
        return mixed ? single : single - 0.2;
    }

    private static boolean isAcronym(NoteText text, int word) {
        return text.isShouted(word) && text.words().end(word) - text.words().start(word) <= 4;
    }
}
