package org.tessera.training;

import java.util.Map;
import org.tessera.detect.learned.Entry;
import org.tessera.detect.learned.Knowledge;
import org.tessera.detect.learned.Likeness;
import org.tessera.detect.learned.WordClass;
import org.tessera.detect.learned.Words;

/**
 * The lexicon as a document in training may see it: without what the document itself contributed, with some words
 * forgotten at random, and with a judge of likeness that never saw the word. So the tagger learns how much to trust each
 * piece of evidence on text that is new.
 */
final class TrainingKnowledge implements Knowledge {
    private static final int LISTS = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit() | WordClass.PLACE_NAME.bit();
    private static final int THINGS = WordClass.DRUG.bit() | WordClass.DEVICE.bit() | WordClass.EPONYM.bit()
            | WordClass.TEST.bit();

    /** How often a kind of evidence is forgotten, in 256ths. */
    record Forgetting(int evidence, int names, int things) {}

    private final Map<Integer, Integer> masks;
    private final Map<Integer, Evidence.Count> counts;
    private final java.util.Set<Integer> english;
    private final Likeness[] judges;
    private final Forgetting forgetting;
    private Evidence.Seen own = new Evidence.Seen(java.util.Set.of(), java.util.Set.of());
    private int seed;

    TrainingKnowledge(Map<Integer, Integer> masks, Map<Integer, Evidence.Count> counts, java.util.Set<Integer> english,
            Likeness[] judges, Forgetting forgetting) {
        this.masks = masks;
        this.counts = counts;
        this.english = english;
        this.judges = judges;
        this.forgetting = forgetting;
    }

    /** Turns to a document. */
    void open(TrainingNote note, boolean counted, int seed) {
        this.own = counted ? Evidence.Seen.in(note, Words.of(note.text()))
                : new Evidence.Seen(java.util.Set.of(), java.util.Set.of());
        this.seed = seed;
    }

    @Override
    public long entry(int word) {
        int mask = masks.getOrDefault(word, 0);
        Evidence.Count count = counts.get(word);
        int lower = count == null ? 0 : count.lower - (own.lower().contains(word) ? 1 : 0);
        int capital = count == null ? 0 : count.capital - (own.capital().contains(word) ? 1 : 0);
        boolean isEnglish = english.contains(word);
        int dice = mix(word ^ seed);
        if ((dice & 0xFF) < forgetting.evidence() && lower + capital < 40) {
            lower = 0;
            capital = 0;
            isEnglish &= (dice & 3) != 0;
        }
        if ((dice >>> 8 & 0xFF) < forgetting.names()) {
            mask &= ~LISTS;
        }
        if ((dice >>> 16 & 0xFF) < forgetting.things()) {
            mask &= ~THINGS;
        }
        return Entry.pack(mask, lower, capital, isEnglish);
    }

    private static int mix(int value) {
        int mixed = (value ^ value >>> 16) * 0x7FEB352D;
        mixed = (mixed ^ mixed >>> 15) * 0x846CA68B;
        return mixed ^ mixed >>> 16;
    }

    @Override
    public Likeness likeness(int word) {
        return judges[LikenessTrainer.fold(word)];
    }
}
