package org.tessera.detect.learned;

/**
 * What the whole note tells of each of its words: how often it stands there in lower case, with a capital inside a
 * sentence, behind a title and before a credential. Counts stop at 15.
 */
final class NoteMemory {
    private static final int MOST = 15;
    private static final int LOWER = 0;
    private static final int CAPITAL = 4;
    private static final int UPPER = 8;
    private static final int TITLED = 12;
    private static final int CREDENTIALED = 16;

    private final int[] keys;
    private final int[] counts;
    private final int mask;
    private final Regime regime;

    /** Reads all words of a note. */
    NoteMemory(Words words, Knowledge knowledge) {
        int capacity = Integer.highestOneBit(Math.max(16, Math.min(words.size(), 1 << 18))) * 4;
        this.keys = new int[capacity];
        this.counts = new int[capacity];
        this.mask = capacity - 1;
        this.regime = read(words, knowledge);
    }

    private Regime read(Words words, Knowledge knowledge) {
        int[] forms = new int[Form.COUNT];
        for (int word = 0; word < words.size(); word++) {
            int form = words.form(word);
            forms[form]++;
            if (!Form.isLetters(form) || words.end(word) - words.start(word) < 2) {
                continue;
            }
            int slot = slot(words.hash(word));
            if (slot < 0) {
                continue;
            }
            if (form == Form.LOWER) {
                count(slot, LOWER);
            } else if (form == Form.UPPER) {
                count(slot, UPPER);
            } else if (!opensSentence(words, word)) {
                count(slot, CAPITAL);
            }
            if (isTitled(words, word, knowledge)) {
                count(slot, TITLED);
            }
            if (isCredentialed(words, word, knowledge)) {
                count(slot, CREDENTIALED);
            }
        }
        return Regime.of(forms[Form.LOWER], forms[Form.CAPITALISED], forms[Form.UPPER]);
    }

    /** Whether a capital at this word may only mark the start of a sentence, line or list item. */
    static boolean opensSentence(Words words, int word) {
        if (word == 0 || words.gap(word) >= Words.LINE) {
            return true;
        }
        char before = words.initial(word - 1);
        return switch (before) {
            case '.', ':', '?', '!', '"', ')', ']', '#', '*' -> true;
            case '-' -> words.gap(word) == Words.BLANK;
            default -> false;
        };
    }

    /** Whether a title stands before a word, with or without its full stop. */
    static boolean isTitled(Words words, int word, Knowledge knowledge) {
        int before = word - 1;
        if (before > 0 && words.is(before, '.')) {
            before--;
        }
        return before >= 0 && words.gap(word) < Words.LINE
                && (Entry.classes(knowledge.entry(words.hash(before))) & WordClass.TITLE.bit()) != 0;
    }

    /** Whether ", MD" or " RN" follows a word. */
    static boolean isCredentialed(Words words, int word, Knowledge knowledge) {
        int behind = word + 1;
        if (behind < words.size() && words.is(behind, ',')) {
            behind++;
        }
        return behind < words.size() && words.gap(behind) < Words.LINE && words.form(behind) != Form.LOWER
                && (Entry.classes(knowledge.entry(words.hash(behind))) & WordClass.CREDENTIAL.bit()) != 0;
    }

    private void count(int slot, int shift) {
        if ((counts[slot] >>> shift & MOST) < MOST) {
            counts[slot] += 1 << shift;
        }
    }

    /** The slot of a word, made if it is new; -1 when a very long note has filled the table. */
    private int slot(int hash) {
        int key = hash == 0 ? 1 : hash;
        for (int probe = 0; probe < 64; probe++) {
            int slot = key + probe & mask;
            if (keys[slot] == key) {
                return slot;
            }
            if (keys[slot] == 0) {
                keys[slot] = key;
                return slot;
            }
        }
        return -1;
    }

    /** The regime of the whole note. */
    Regime regime() {
        return regime;
    }

    /** What the note tells of a word apart from the occurrence at hand, packed: a number from 0 to 215. */
    int recall(Words words, int word, boolean titled, boolean credentialed) {
        int slot = slot(words.hash(word));
        if (slot < 0) {
            return 0;
        }
        int packed = counts[slot];
        int form = words.form(word);
        int lower = (packed >>> LOWER & MOST) - (form == Form.LOWER ? 1 : 0);
        int upper = (packed >>> UPPER & MOST) - (form == Form.UPPER ? 1 : 0);
        boolean capitalHere = form != Form.LOWER && form != Form.UPPER && !opensSentence(words, word);
        int capital = (packed >>> CAPITAL & MOST) - (capitalHere ? 1 : 0);
        int titles = (packed >>> TITLED & MOST) - (titled ? 1 : 0);
        int credentials = (packed >>> CREDENTIALED & MOST) - (credentialed ? 1 : 0);
        int flags = Math.min(lower, 2) * 3 + Math.min(capital, 2);
        return ((flags * 3 + Math.min(upper, 2)) * 2 + Math.min(titles, 1)) * 2 + Math.min(credentials, 1);
    }
}
