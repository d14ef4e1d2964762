package org.tessera.detect.learned;

/** Words by hash, each with what is known of it as {@link Entry} packs it. */
public final class Lexicon {
    private final int[] keys;
    private final long[] entries;
    private final int mask;

    /** A lexicon of these words. */
    public Lexicon(int[] hashes, long[] packed) {
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length)) * 4;
        this.keys = new int[capacity];
        this.entries = new long[capacity];
        this.mask = capacity - 1;
        for (int word = 0; word < hashes.length; word++) {
            if (packed[word] != 0) {
                int slot = slot(hashes[word]);
                keys[slot] = hashes[word];
                entries[slot] = packed[word];
            }
        }
    }

    private int slot(int hash) {
        int slot = hash & mask;
        while (entries[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** What is known of a word; 0 if nothing is. */
    public long entry(int wordHash) {
        return entries[slot(wordHash)];
    }
}
