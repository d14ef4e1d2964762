package org.tessera.training;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.detect.learned.Entry;
import org.tessera.detect.learned.Likeness;
import org.tessera.detect.learned.Words;

/** Collects what the tagger knows of words: their classes, the evidence of real text, and what they look like. */
final class LexiconBuilder {
    private static final int ORDINARY_FROM = 3;

    private final WordClasses classes = new WordClasses();
    private final Evidence evidence;
    private final Set<Integer> english = new HashSet<>();
    private final Likeness[] judges;

    /** Reads lists and text; the same input gives the same answer. */
    LexiconBuilder(Sources sources, long seed) throws IOException {
        classes.addSections(sources.wordClasses());
        classes.addLists(sources.values());
        classes.addTerms(TermWords.read(sources.english()));
        this.evidence = Evidence.of(sources.real());
        sources.english().forEach(word -> english.add(Words.of(word).hash(0)));
        this.judges = LikenessTrainer.train(likenessWords(sources), seed);
    }

    private static SortedMap<String, float[]> likenessWords(Sources sources) {
        SortedMap<String, float[]> words = new TreeMap<>();
        add(words, sources.firstNames(), Likeness.Kind.FIRST_NAME);
        add(words, sources.surnames().subList(0, Math.min(25_000, sources.surnames().size())), Likeness.Kind.SURNAME);
        add(words, sources.towns(), Likeness.Kind.PLACE);
        add(words, sources.counties(), Likeness.Kind.PLACE);
        for (String things : List.of("drugs", "medicine", "devices")) {
            add(words, sources.values().get(things), Likeness.Kind.PRODUCT);
        }
        add(words, ordinaryWords(sources.real()), Likeness.Kind.ORDINARY);
        add(words, sources.english(), Likeness.Kind.ORDINARY);
        return words;
    }

    private static void add(Map<String, float[]> words, List<String> values, Likeness.Kind kind) {
        for (String value : values) {
            for (String part : value.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+", -1)) {
                if (part.length() > 1) {
                    words.computeIfAbsent(part, key -> new float[Likeness.KINDS])[kind.number()] = 1;
                }
            }
        }
    }

    /** The words that stand in lower case in several documents. */
    private static List<String> ordinaryWords(List<TrainingNote> notes) {
        SortedMap<String, Integer> documents = new TreeMap<>();
        for (TrainingNote note : notes) {
            Words words = Words.of(note.text());
            Set<String> here = new HashSet<>();
            for (int word = 0; word < words.size(); word++) {
                String form = note.text().substring(words.start(word), words.end(word));
                if (form.length() > 2 && form.chars().allMatch(Character::isLowerCase)) {
                    here.add(form);
                }
            }
            here.forEach(form -> documents.merge(form, 1, Integer::sum));
        }
        return documents.entrySet().stream().filter(e -> e.getValue() >= ORDINARY_FROM).map(Map.Entry::getKey).toList();
    }

    /** The view of a document in training. */
    TrainingKnowledge knowledge(TrainingKnowledge.Forgetting forgetting) {
        return new TrainingKnowledge(classes.masks(), evidence.counts(), english, judges, forgetting);
    }

    /** The judge that saw all words. */
    Likeness judge() {
        return judges[LikenessTrainer.ALL];
    }

    /** All words by hash, packed for the model. */
    SortedMap<Integer, Long> entries() {
        SortedMap<Integer, Long> entries = new TreeMap<>();
        Evidence.Count none = new Evidence.Count();
        Set<Integer> all = new HashSet<>(english);
        all.addAll(classes.masks().keySet());
        all.addAll(evidence.counts().keySet());
        for (int word : all) {
            Evidence.Count count = evidence.counts().getOrDefault(word, none);
            entries.put(word, Entry.pack(classes.masks().getOrDefault(word, 0), count.lower, count.capital,
                    english.contains(word)));
        }
        return entries;
    }
}
