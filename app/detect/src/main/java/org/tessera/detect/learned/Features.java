package org.tessera.detect.learned;

/**
 * Turns a word in its passage into the rows of the weight table that speak for it, about ninety. A feature is a template
 * number with values, hashed; collisions are rare enough to be harmless. The templates are part of the model file.
 */
public final class Features {
    /** Rows of the weight table: 2 to the 20. */
    public static final int ROWS = 1 << 20;
    /** No word has more features. */
    public static final int MOST = 128;

    private static final int LONGEST_GRAMS = 14;

    private final Passage p;
    private final int[] rows;
    private int count;
    private int template;

    private Features(Passage passage, int[] rows) {
        this.p = passage;
        this.rows = rows;
    }

    /** Writes the rows of one word into an array of {@link #MOST} and says how many there are. */
    static int of(Passage passage, int index, int[] rows) {
        Features features = new Features(passage, rows);
        int at = index + Passage.PAD;
        features.word(at);
        features.letters(at);
        features.note(at);
        features.line(at);
        features.window(at);
        features.patterns(at);
        return features.count;
    }

    private void add(int hash) {
        rows[count++] = hash & ROWS - 1;
    }

    private void one(int value) {
        add(Hash.of(template++, value));
    }

    private void two(int first, int second) {
        add(Hash.of(template++, first, second));
    }

    private void three(int first, int second, int third) {
        add(Hash.of(template++, first, second, third));
    }

    private void word(int at) {
        template = 10;
        int form = p.form[at];
        int regime = p.lineRegime[at];
        one(form << 8 | regime);
        one(p.kept[at]);
        two(p.kept[at], form);
        two(p.shape[at], regime);
        one(p.classes[at]);
        two(p.classes[at], form);
        three(p.evidence[at], form, regime);
        two(p.likeness[at], form << 8 | regime);
        three(p.nameLike[at], p.evidence[at], form);
        three(p.nameLike[at], p.classes[at], form);
        two(p.opens[at] << 8 | form, p.evidence[at]);
    }

    private void letters(int at) {
        template = 30;
        int word = p.first + at - Passage.PAD;
        int start = p.words.start(word);
        int length = Math.min(p.words.end(word) - start, LONGEST_GRAMS);
        String text = p.words.text();
        int form = Form.isLetters(p.form[at]) ? Form.isCapital(p.form[at]) ? 1 : 0 : 2;
        if (form == 2 && length < 2) {
            return;
        }
        int state = form;
        for (int index = 0; index < Math.min(4, length); index++) {
            state = Hash.step(state, Letters.fold(text.charAt(start + index)));
            add(Hash.of(30 + index, state));
        }
        state = form;
        int end = p.words.end(word);
        for (int index = 0; index < Math.min(4, end - start); index++) {
            state = Hash.step(state, Letters.fold(text.charAt(end - 1 - index)));
            add(Hash.of(34 + index, state));
        }
        int before = '^';
        int middle = Letters.fold(text.charAt(start));
        for (int index = 1; index <= length; index++) {
            int next = index < length ? Letters.fold(text.charAt(start + index)) : '$';
            add(Hash.of(38, before << 16 | middle, next));
            before = middle;
            middle = next;
        }
    }

    private void note(int at) {
        template = 40;
        two(p.memory[at], p.form[at]);
        three(p.memory[at], p.evidence[at], p.noteRegime.number());
        int near = p.near[at];
        int form = p.form[at];
        two(near & 0xF, form);
        two(near >>> 4 & 0xF, form);
        two(near >>> 8 & 0xF, form);
        two(near >>> 12 & 0xF, form);
        two(near >>> 16 & 0xF, p.kept[at]);
        two(near >>> 20 & 0xF, form);
        two(near >>> 24 & 0xF, form);
        two(near >>> 28 & 0xF, form);
        two(near >>> 20 & 0xFF, p.nameLike[at]);
    }

    private void line(int at) {
        template = 60;
        int form = p.form[at];
        boolean firstOfLine = p.line[at] != p.line[at - 1];
        boolean lastOfLine = p.line[at] != p.line[at + 1];
        int place = (firstOfLine ? 1 : 0) | (lastOfLine ? 2 : 0);
        two(place, form << 4 | (p.lineRegime[at] & 3));
        three(place, p.nameLike[at], p.lineRegime[at]);
        if (p.labelDistance[at] > 0) {
            two(p.label[at], p.labelDistance[at] == 1 ? 1 : 0);
            two(p.label[at], form);
            one(p.labelPair[at]);
            two(p.labelPair[at], form);
            three(p.labelDistance[at], form, p.nameLike[at]);
        }
    }

    private int kept(int at, int distance) {
        int other = p.kept[at + distance];
        return p.line[at + distance] == p.line[at] ? other : ~other;
    }

    private void window(int at) {
        template = 80;
        int form = p.form[at];
        int before = kept(at, -1);
        int behind = kept(at, 1);
        int before2 = kept(at, -2);
        int behind2 = kept(at, 2);
        one(before);
        one(behind);
        one(before2);
        one(behind2);
        one(kept(at, -3));
        one(kept(at, 3));
        two(before, form);
        two(behind, form);
        two(before2, form);
        two(behind2, form);
        two(before, p.kept[at]);
        two(p.kept[at], behind);
        two(before2, before);
        two(behind, behind2);
        two(before, behind);
        three(before, form, p.nameLike[at]);
        three(behind, form, p.nameLike[at]);
        three(before2, before, form);
        three(behind, behind2, form);
        three(before, p.nameLike[at] << 4 | form, p.evidence[at]);
        three(before, behind, form);
    }

    private void patterns(int at) {
        template = 110;
        int form = p.form[at];
        for (int distance = -2; distance <= 2; distance++) {
            if (distance != 0) {
                two(p.form[at + distance], form);
                two(p.classes[at + distance], form);
            }
        }
        three(p.form[at - 1], form, p.form[at + 1]);
        three(p.form[at - 2], p.form[at - 1], form);
        three(form, p.form[at + 1], p.form[at + 2]);
        three(p.classes[at - 1], p.classes[at], p.classes[at + 1]);
        three(p.likeness[at - 1], p.likeness[at], form);
        three(p.likeness[at], p.likeness[at + 1], form);
        two(p.nameLike[at - 1] << 4 | p.form[at - 1], p.nameLike[at] << 4 | form);
        two(p.nameLike[at + 1] << 4 | p.form[at + 1], p.nameLike[at] << 4 | form);
        two(p.evidence[at - 1] << 8 | p.form[at - 1], p.evidence[at] << 8 | form);
        two(p.evidence[at + 1] << 8 | p.form[at + 1], p.evidence[at] << 8 | form);
        two(p.suffix[at - 1], form);
        two(p.suffix[at + 1], form);
        three(pattern(at - 2), pattern(at), pattern(at + 2));
        int word = p.first + at - Passage.PAD;
        int gapBehind = word + 1 < p.words.size() ? p.words.gap(word + 1) : Words.PARAGRAPH;
        three(p.words.gap(word) << 2 | gapBehind, form, p.form[at - 1] << 4 | p.form[at + 1]);
    }

    /** A word and the one behind it as number sizes and marks: what dates and codes are made of. */
    private int pattern(int at) {
        return (p.form[at] == Form.MARK ? p.kept[at] : p.form[at]) * 31
                + (p.form[at + 1] == Form.MARK ? p.kept[at + 1] : p.form[at + 1]);
    }
}
