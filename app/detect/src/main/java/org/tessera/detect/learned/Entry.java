package org.tessera.detect.learned;

/**
 * What the lexicon says of a word, packed into a long: in the low 32 bits the {@link WordClass}es; above them how often
 * the training text wrote it in lower case and how often with a capital inside a sentence, outside of identifiers, and
 * whether it is a word of general English.
 */
public final class Entry {
    private static final int LOWER_SHIFT = 32;
    private static final int CAPITAL_SHIFT = 35;
    private static final int ENGLISH_SHIFT = 38;
    private static final int BIN = 7;
    /** From this bin on a word is common enough to be a feature by itself. */
    private static final int KEPT_FROM = 3;

    private Entry() {}

    /** Packs what is known of a word. */
    public static long pack(int classes, int lowerDocuments, int capitalDocuments, boolean english) {
        return (classes & 0xFFFFFFFFL) | (long) bin(lowerDocuments) << LOWER_SHIFT
                | (long) bin(capitalDocuments) << CAPITAL_SHIFT | (english ? 1L << ENGLISH_SHIFT : 0);
    }

    /** 0, 1, 2, 3 to 5, 6 to 15, 16 to 50, 51 to 300, more. */
    private static int bin(int documents) {
        if (documents < 3) {
            return documents;
        }
        return documents < 6 ? 3 : documents < 16 ? 4 : documents < 51 ? 5 : documents < 301 ? 6 : BIN;
    }

    /** The classes as a mask of {@link WordClass#bit()}. */
    static int classes(long entry) {
        return (int) entry;
    }

    /** How many documents have it in lower case, as a bin from 0 to 7. */
    static int lower(long entry) {
        return (int) (entry >>> LOWER_SHIFT) & BIN;
    }

    /** How many documents have it with a capital inside a sentence, as a bin from 0 to 7. */
    static int capital(long entry) {
        return (int) (entry >>> CAPITAL_SHIFT) & BIN;
    }

    /** All of the evidence that a word is an ordinary one, as one number. */
    static int evidence(long entry) {
        return (int) (entry >>> LOWER_SHIFT) & 0x7F;
    }

    /** Whether the word may be a feature by itself: seen outside of identifiers in three documents or more. */
    static boolean isKept(long entry) {
        return lower(entry) >= KEPT_FROM || capital(entry) >= KEPT_FROM;
    }
}
