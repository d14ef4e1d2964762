package org.tessera.engine.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.note.PhiText;

/** Compares two annotations of the same notes, word by word and span by span. */
public final class AgreementCount {
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> second = new HashMap<>();
    private final Map<String, StrictScore> types = new HashMap<>();
    private StrictScore overlapping = StrictScore.NONE;
    private long words;
    private int notes;

    /** Adds a note. A word has the type of the first span that it shares a character with. */
    public void add(PhiText note, List<PredictedSpan> one, List<PredictedSpan> other) {
        notes++;
        CodePointText text = new CodePointText(note.reveal());
        for (CodePointText.Range word : text.words(0, text.length())) {
            String a = typeOf(word, one);
            String b = typeOf(word, other);
            words++;
            pairs.merge(a + "|" + b, 1, Integer::sum);
            first.merge(a, 1, Integer::sum);
            second.merge(b, 1, Integer::sum);
        }
        Set<PredictedSpan> ofOne = new HashSet<>(one);
        Set<PredictedSpan> ofOther = new HashSet<>(other);
        ofOne.forEach(
                span -> count(span, ofOther.contains(span) ? new StrictScore(1, 0, 0) : new StrictScore(0, 0, 1)));
        overlapping = overlapping.plus(overlapping(one, other));
        ofOther.stream().filter(span -> !ofOne.contains(span)).forEach(span -> count(span, new StrictScore(0, 1, 0)));
    }

    /** Each span with the first of the other that has its type, shares a character with it and is still alone. */
    private static StrictScore overlapping(List<PredictedSpan> one, List<PredictedSpan> other) {
        List<PredictedSpan> alone = new ArrayList<>(other);
        int pairs = 0;
        for (PredictedSpan span : one) {
            Optional<PredictedSpan> partner = alone.stream()
                    .filter(twin -> twin.type().equals(span.type()) && twin.start() < span.end()
                            && span.start() < twin.end())
                    .findFirst();
            partner.ifPresent(alone::remove);
            pairs += partner.isPresent() ? 1 : 0;
        }
        return new StrictScore(pairs, alone.size(), one.size() - pairs);
    }

    private void count(PredictedSpan span, StrictScore score) {
        types.merge(span.type(), score, StrictScore::plus);
    }

    private static String typeOf(CodePointText.Range word, List<PredictedSpan> spans) {
        Optional<PredictedSpan> found = spans.stream()
                .filter(span -> span.start() < word.end() && word.start() < span.end())
                .findFirst();
        return found.map(PredictedSpan::type).orElse(Agreement.NONE);
    }

    /**
     * The sums so far.
     *
     * @param onlyOne how many notes could not be compared
     */
    public Agreement agreement(int onlyOne) {
        Map<String, Integer> different = new HashMap<>(pairs);
        long same = 0;
        double chance = 0;
        for (Map.Entry<String, Integer> type : first.entrySet()) {
            Integer agreed = different.remove(type.getKey() + "|" + type.getKey());
            same += agreed == null ? 0 : agreed;
            chance += (double) type.getValue() / words * second.getOrDefault(type.getKey(), 0) / words;
        }
        StrictScore spans = types.values().stream().reduce(StrictScore.NONE, StrictScore::plus);
        return new Agreement(notes, onlyOne, new Share(same, words), chance, spans, overlapping, types, different);
    }
}
