package org.tessera.detect.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.form.FieldLabel.Trust;
import org.tessera.detect.rules.scan.NoteText;

/** One pass over the words of one note: which word named a number last, and whether a code stands behind it. */
final class LabelReading {
    private static final Explanation LABELLED = new Explanation("FORM-01", "code behind the word that names it");
    private static final Explanation LISTED = new Explanation("FORM-02", "next code of a list");
    private static final double LISTED_SCORE = 0.95;
    private static final int PLAN_REACH = 80;
    private static final int MOST_WORDS = 6;
    private static final int MOST_STRANGERS = 3;
    /** Signs between a label and its code. Yes: {@code : }, {@code  ..... }, {@code ": ["}, {@code  >> }. No: {@code . }. */
    private static final Pattern GAP = Pattern.compile("[ :=#|*^>()\\[\\]\"'/_~-]{0,24}+(?:\\.(?=[ :#]))?"
            + "[ :=#|*^>()\\[\\]\"'/_-]{0,12}+|[ :=]{0,12}+\\.{2,40}+[ :=]{0,12}+|[ ]?[:#]?[ ]?\\r?\\n {0,8}");
    private static final Pattern PLAN_ON_LINE = Pattern
            .compile("\\b(?:plan|ins|insured|insurance|insurer|payer|payor|coverage|member|bin|pcn|rxbin"
                    + "|part d|hmo|ppo|medicare|medicaid|tricare|aetna|eap)\\b");
    private static final Pattern MARK = Pattern.compile("[#:=|\"]|\\.{2}|>>");
    private final NoteText text;
    private final List<Detection> found = new ArrayList<>();
    private @Nullable FieldLabel label;
    private boolean marked;
    private boolean numbered;
    private int strangers;
    private int passed;

    LabelReading(NoteText text) {
        this.text = text;
    }

    List<Detection> all() {
        int done = 0;
        for (int word = 0; word < text.words().size(); word++) {
            if (text.words().start(word) >= done) {
                done = Math.max(done, read(word));
            }
        }
        return found;
    }

    /** Reads one word; the end of what was found at it, 0 if nothing was. */
    private int read(int word) {
        int start = text.words().start(word);
        int end = text.words().end(word);
        if (label != null) {
            int last = text.words().end(word - 1);
            if (start - last > 44 || endsSentence(word - 1) || !GAP.matcher(text.plain()).region(last, start).matches()
                    || ++passed > MOST_WORDS) {
                forget();
            } else {
                marked |= MARK.matcher(text.plain()).region(last, start).find();
                numbered |= text.plain().substring(last, start).indexOf('#') >= 0;
                int read = value(word);
                if (read > 0) {
                    forget();
                    return read;
                }
            }
        }
        Optional<FieldLabel> next = labelAt(start, end);
        boolean points = label != null && FieldLabels.POINTERS.contains(text, word);
        if (next.isPresent() && !points && (label == null || isStronger(next.get(), label))) {
            forget();
            label = next.get();
        } else if (label == null && isId(word)) {
            label = byLine(start);
            marked = true;
        } else if (label == null && isNumberWord(word)) {
            label = FieldLabel.ANY;
            marked = true;
        } else if (FieldLabels.MARKS.contains(text, word)) {
            marked = true;
            numbered = true;
        } else if (label != null && next.isEmpty() && !FieldLabels.PASSED.contains(text, word)) {
            pass(word);
        }
        return 0;
    }

    private Optional<FieldLabel> labelAt(int start, int end) {
        boolean serial = end - start == 1 && text.at(start) == 'n' && text.plain().startsWith("s/", start - 2);
        if (serial) {
            return Optional.of(FieldLabel.SERIAL);
        }
        boolean tag = text.plain().startsWith("tag", start) && end - start <= 4
                && FieldLabels.TAGGED.contains(text, text.words().before(start));
        if (tag) {
            return Optional.of(FieldLabel.TAG);
        }
        return text.at(start - 1) == '/' && text.at(start) == 'd' && end - start == 2 ? Optional.empty()
                : FieldLabels.ALL.find(text.plain(), start, end);
    }

    /** Yes: {@code No. KX 44/0719}. No: {@code no 44}. */
    private boolean isNumberWord(int word) {
        return text.word(word).equals("no") && ".:".indexOf(text.at(text.words().end(word))) >= 0;
    }

    private boolean isId(int word) {
        String name = text.word(word);
        return name.equals("id") || name.equals("ids");
    }

    /** A full stop behind more than a short form such as "lic.". */
    private boolean endsSentence(int word) {
        int end = text.words().end(word);
        return end - text.words().start(word) > 4 && text.at(end) == '.' && text.at(end + 1) != '.';
    }

    /** The kind of a number behind "ID" alone: a plan's on a line that speaks of one, else a record's. */
    private FieldLabel byLine(int offset) {
        boolean plan = PLAN_ON_LINE.matcher(text.plain())
                .region(Math.max(text.lineStart(offset), offset - PLAN_REACH), offset)
                .find();
        return plan ? FieldLabel.PLAN : FieldLabel.RECORD;
    }

    /** Pictures, prints and plates are told from their number by a few words; other things are not. */
    private void pass(int word) {
        boolean loose = label != null && (label.kind() == IdentifierKind.PHOTO
                || label.kind() == IdentifierKind.BIOMETRIC || label.kind() == IdentifierKind.VEHICLE);
        if (!loose || ++strangers > MOST_STRANGERS || FieldLabels.OTHERS.contains(text, word)) {
            forget();
        }
    }

    private void forget() {
        label = null;
        marked = false;
        numbered = false;
        strangers = 0;
        passed = 0;
    }

    /** A word that only passes on what stood before, such as "reference" behind "fingerprint", changes nothing. */
    private static boolean isStronger(FieldLabel next, FieldLabel last) {
        boolean template = next.kind() == IdentifierKind.BIOMETRIC && next.trust() == Trust.CODED;
        boolean weaker = next.trust() == Trust.MARKED && last.trust() == Trust.SURE;
        return !weaker && !(template && last.kind() == IdentifierKind.BIOMETRIC);
    }

    private int value(int word) {
        FieldLabel named = label;
        if (named == null) {
            return 0;
        }
        int start = StatePrefix.behind(text, named.kind(), word);
        Optional<TextSpan> code = (named.kind() == IdentifierKind.VEHICLE ? CodeReader.readPlate(text, start)
                : CodeReader.read(text, start))
                .filter(span -> new Lead(named, marked, numbered, strangers > 0).isEnough(text, span));
        if (code.isEmpty()) {
            return 0;
        }
        add(code.get(), named.kind(), LABELLED, scoreOf(named));
        int end = code.get().end();
        for (TextSpan next : CodeList.behind(text, code.get())) {
            add(next, named.kind(), LISTED, LISTED_SCORE);
            end = next.end();
        }
        return end;
    }

    private double scoreOf(FieldLabel named) {
        boolean guessed = named.equals(FieldLabel.ANY) || named.equals(FieldLabel.RECORD);
        return guessed ? 0.85 : marked || named.trust() == Trust.SURE ? 0.995 : 0.96;
    }

    private void add(TextSpan span, IdentifierKind kind, Explanation why, double score) {
        found.add(new Detection(span, kind, new Score(score), LabelledCodeDetector.ID, why));
    }
}
