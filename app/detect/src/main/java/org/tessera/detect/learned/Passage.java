package org.tessera.detect.learned;

/**
 * A stretch of a note's words with all that features are made of, worked out once per word. Arrays are indexed by the
 * word's place in the passage plus {@link #PAD}, so that a feature may look three words beyond either end.
 */
final class Passage {
    static final int PAD = 3;
    /** Longest passage, in words; a note of megabytes is read in pieces. */
    static final int MOST_WORDS = 2048;

    private static final int LABEL_REACH = 9;
    private static final int NEAR = 4;
    private static final int UNLIKE = 128;

    final Words words;
    final int first;
    final int size;
    final Regime noteRegime;

    /** The word itself if it is a common one, else what it looks like. */
    final int[] kept;
    final int[] form;
    final int[] shape;
    final int[] classes;
    final int[] evidence;
    /** What the word is most like and by how much. */
    final int[] likeness;
    /** How much more it is like a name than like anything else, 0 to 9. */
    final int[] nameLike;
    final int[] memory;
    final int[] suffix;
    /** Identifies the line: equal numbers, same line. */
    final int[] line;
    final int[] lineRegime;
    final int[] opens;
    final int[] label;
    final int[] labelPair;
    final int[] labelDistance;
    final int[] near;

    private final float[] sums = new float[Likeness.KINDS];

    Passage(Words words, int first, int size, NoteMemory note, Knowledge knowledge) {
        this.words = words;
        this.first = first;
        this.size = size;
        this.noteRegime = note.regime();
        int length = size + 2 * PAD;
        kept = new int[length];
        form = new int[length];
        shape = new int[length];
        classes = new int[length];
        evidence = new int[length];
        likeness = new int[length];
        nameLike = new int[length];
        memory = new int[length];
        suffix = new int[length];
        line = new int[length];
        lineRegime = new int[length];
        opens = new int[length];
        label = new int[length];
        labelPair = new int[length];
        labelDistance = new int[length];
        near = new int[length];
        line[0] = -1;
        for (int index = 0; index < size; index++) {
            describe(index, note, knowledge);
        }
        for (int index = size + PAD; index < length; index++) {
            line[index] = -2;
        }
        markLines();
        markLabels();
        markNeighbours();
    }

    private void describe(int index, NoteMemory note, Knowledge knowledge) {
        int word = first + index;
        int at = index + PAD;
        int hash = words.hash(word);
        long entry = knowledge.entry(hash);
        int wordForm = words.form(word);
        boolean letters = Form.isLetters(wordForm);
        form[at] = wordForm;
        shape[at] = shape(word);
        classes[at] = Entry.classes(entry);
        evidence[at] = letters ? Entry.evidence(entry) : UNLIKE;
        suffix[at] = letters
                ? Letters.hash(words.text(), Math.max(words.start(word), words.end(word) - 3), words.end(word))
                : hash;
        if (letters && words.end(word) - words.start(word) > 1) {
            judge(at, word, knowledge.likeness(hash));
            boolean titled = NoteMemory.isTitled(words, word, knowledge);
            boolean credentialed = NoteMemory.isCredentialed(words, word, knowledge);
            memory[at] = note.recall(words, word, titled, credentialed);
        }
        kept[at] = kept(word, at, hash, entry);
        opens[at] = NoteMemory.opensSentence(words, word) ? 1 : 0;
        boolean sameLine = index > 0 && words.gap(word) < Words.LINE;
        line[at] = sameLine ? line[at - 1] : index;
    }

    private int kept(int word, int at, int hash, long entry) {
        if (Form.isDigits(form[at])) {
            return number(word);
        }
        if (form[at] == Form.MARK || form[at] == Form.INITIAL || Entry.isKept(entry)
                || (Entry.classes(entry) != 0 && words.end(word) - words.start(word) < 2)) {
            return hash;
        }
        return Hash.of(1, likeness[at], Math.min(words.end(word) - words.start(word), 8));
    }

    /** Numbers of one or two digits as such, of four by century, others by length. */
    private int number(int word) {
        int start = words.start(word);
        int length = words.end(word) - start;
        int digits = 0;
        for (int index = 0; index < Math.min(length, 2); index++) {
            digits = digits * 10 + Character.digit(words.text().charAt(start + index), 10);
        }
        boolean leadingZero = words.text().charAt(start) == '0';
        return length <= 2 || length == 4 ? Hash.of(2, digits, length, leadingZero ? 1 : 0) : Hash.of(3, length);
    }

    private void judge(int at, int word, Likeness judge) {
        judge.judge(words.text(), words.start(word), words.end(word), sums);
        int best = 0;
        int second = 1;
        for (int kind = 1; kind < Likeness.KINDS; kind++) {
            if (sums[kind] > sums[best]) {
                second = best;
                best = kind;
            } else if (kind != best && (second == best || sums[kind] > sums[second])) {
                second = kind;
            }
        }
        int margin = Math.min(3, (int) ((sums[best] - sums[second]) * 0.7f));
        likeness[at] = 1 + best * 4 + margin;
        float name = Math.max(sums[Likeness.Kind.FIRST_NAME.number()], sums[Likeness.Kind.SURNAME.number()]);
        float other = Math.max(sums[Likeness.Kind.PRODUCT.number()], sums[Likeness.Kind.ORDINARY.number()]);
        nameLike[at] = Math.max(1, Math.min(9, 5 + Math.round((name - other) * 0.7f)));
    }

    /** The word with letters and digits replaced by their sort, runs cut to two: Xx for Smith, XX for MRI, 00 for 1987. */
    private int shape(int word) {
        String text = words.text();
        int state = 0;
        int last = -1;
        int run = 0;
        for (int index = words.start(word); index < words.end(word); index++) {
            char unit = text.charAt(index);
            int sort = Character.isUpperCase(unit) ? 'X'
                    : Character.isLowerCase(unit) ? 'x' : Character.isDigit(unit) ? '0' : unit;
            run = sort == last ? run + 1 : 1;
            last = sort;
            if (run <= 2) {
                state = Hash.step(state, sort);
            }
        }
        return Hash.finish(state);
    }

    private void markLines() {
        int from = PAD;
        while (from < size + PAD) {
            int to = from + 1;
            while (to < size + PAD && line[to] == line[from]) {
                to++;
            }
            int lower = 0;
            int capitalised = 0;
            int upper = 0;
            for (int at = from; at < to; at++) {
                lower += form[at] == Form.LOWER ? 1 : 0;
                capitalised += form[at] == Form.CAPITALISED ? 1 : 0;
                upper += form[at] == Form.UPPER ? 1 : 0;
            }
            boolean telling = lower + capitalised + upper >= 3;
            int regime = telling ? 1 + Regime.of(lower, capitalised, upper).number() : 0;
            for (int at = from; at < to; at++) {
                lineRegime[at] = noteRegime.number() * 4 + regime;
            }
            from = to;
        }
    }

    /** The one or two words before the nearest colon (or dotted leader) to the left, on this line or ending the one above. */
    private void markLabels() {
        int colon = -1;
        for (int at = PAD; at < size + PAD; at++) {
            boolean newLine = line[at] != line[at - 1];
            if (newLine && colon >= 0 && !(colon == at - 1 && words.gap(first + at - PAD) == Words.LINE)) {
                colon = -1;
            }
            if (colon >= 0 && at - colon < LABEL_REACH) {
                int before = colon - 1;
                label[at] = before >= PAD ? kept[before] : 0;
                labelPair[at] = before > PAD && line[before - 1] == line[before]
                        ? Hash.of(4, kept[before - 1], kept[before])
                        : Hash.of(5, label[at]);
                labelDistance[at] = at - colon;
            }
            if (words.is(first + at - PAD, ':')) {
                colon = at;
            }
        }
    }

    /** Class words close by on the same line, each with its side and distance, packed. */
    private void markNeighbours() {
        for (int at = PAD; at < size + PAD; at++) {
            int title = distanceLeft(at, WordClass.TITLE.bit());
            int credential = distanceRight(at, WordClass.CREDENTIAL.bit());
            int kin = distanceLeft(at, WordClass.KIN.bit());
            int role = distanceLeft(at, WordClass.ROLE.bit());
            int before = distanceLeft(at, WordClass.MONTH.bit() | WordClass.WEEKDAY.bit());
            int behind = distanceRight(at, WordClass.MONTH.bit() | WordClass.WEEKDAY.bit());
            int calendar = before != 0 ? before : behind != 0 ? behind + NEAR : 0;
            int street = distanceRight(at, WordClass.STREET_TYPE.bit());
            int head = distanceRight(at, WordClass.ORGANISATION_HEAD.bit() | WordClass.ORGANISATION_FORM.bit());
            int headLeft = distanceLeft(at, WordClass.ORGANISATION_HEAD.bit());
            near[at] = title | credential << 4 | kin << 8 | role << 12 | calendar << 16 | street << 20 | head << 24
                    | headLeft << 28;
        }
    }

    private int distanceLeft(int at, int mask) {
        for (int distance = 1; distance <= NEAR && at - distance >= PAD; distance++) {
            if (line[at - distance] != line[at]) {
                return 0;
            }
            if ((classes[at - distance] & mask) != 0) {
                return distance;
            }
        }
        return 0;
    }

    private int distanceRight(int at, int mask) {
        for (int distance = 1; distance <= NEAR && at + distance < size + PAD; distance++) {
            if (line[at + distance] != line[at]) {
                return 0;
            }
            if ((classes[at + distance] & mask) != 0) {
                return distance;
            }
        }
        return 0;
    }

    /** The first passage boundary behind a word: a paragraph's end if there is one, a line's end, or a full stop's. */
    static int cut(Words words, int from) {
        int to = Math.min(words.size(), from + MOST_WORDS);
        if (to == words.size()) {
            return to;
        }
        for (int gap = Words.PARAGRAPH; gap >= Words.BLANK; gap--) {
            for (int word = to; word > from + MOST_WORDS / 2; word--) {
                if (words.gap(word) >= gap) {
                    return word;
                }
            }
        }
        return to;
    }
}
