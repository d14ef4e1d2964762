package org.tessera.engine.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One note, its gold spans and what was predicted, as masks over its code points. */
final class NoteComparison {
    private final GoldNote gold;
    private final List<PredictedSpan> predictions;
    private final CodePointText text;
    private final BitSet hidden;
    private final BitSet marked;
    private final BitSet required;
    private final BitSet optional;

    /** Borders and type: what has to agree. */
    private record Key(int start, int end, String type) {}

    /** Whether a required entity can be read. */
    enum Cover {
        HIDDEN, PARTLY, OPEN
    }

    NoteComparison(GoldNote gold, List<PredictedSpan> predictions) {
        this.gold = gold;
        this.predictions = List.copyOf(predictions);
        this.text = new CodePointText(gold.note().text().reveal());
        this.hidden = new BitSet(text.length());
        predictions.forEach(
                span -> hidden.set(Math.min(span.start(), text.length()), Math.min(span.end(), text.length())));
        this.marked = mask(gold.spans());
        this.required = mask(gold.spans().stream().filter(span -> !span.optional()).toList());
        this.optional = mask(gold.spans().stream().filter(GoldSpan::optional).toList());
    }

    private static BitSet mask(List<GoldSpan> spans) {
        BitSet mask = new BitSet();
        spans.forEach(span -> mask.set(span.start(), span.end()));
        return mask;
    }

    /** How far a required entity is hidden: every word in it that tells something has to be, whole. */
    Cover cover(GoldSpan span) {
        List<CodePointText.Range> needed = text.needed(span);
        long covered = needed.stream().filter(range -> isAll(hidden, range.start(), range.end())).count();
        return covered == needed.size() ? Cover.HIDDEN : covered == 0 ? Cover.OPEN : Cover.PARTLY;
    }

    private static boolean isAll(BitSet mask, int start, int end) {
        return mask.nextClearBit(start) >= end;
    }

    private static boolean isAny(BitSet mask, int start, int end) {
        int next = mask.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** Letters and digits outside every gold span: those that were hidden, of all. */
    Share overRedaction() {
        long outside = signs().filter(index -> !marked.get(index)).count();
        return new Share(signs().filter(index -> !marked.get(index) && hidden.get(index)).count(), outside);
    }

    private IntStream signs() {
        return IntStream.range(0, text.length()).filter(text::isSign);
    }

    /** Predictions by type, with exact borders and type. */
    Map<String, StrictScore> strict() {
        Map<Key, Boolean> wanted = goldKeys(UnaryOperator.identity());
        Set<Key> found = predictedKeys(UnaryOperator.identity());
        Map<String, StrictScore> scores = new HashMap<>();
        found.forEach(key -> scores.merge(key.type(), ofFound(key, wanted), StrictScore::plus));
        wanted.forEach((key, isOptional) -> {
            if (!isOptional && !found.contains(key)) {
                scores.merge(key.type(), new StrictScore(0, 0, 1), StrictScore::plus);
            }
        });
        return scores;
    }

    /** All predictions together, without a difference between names of patients and of clinicians. */
    StrictScore strictNamesMerged() {
        Map<Key, Boolean> wanted = goldKeys(NoteComparison::mergedName);
        Set<Key> found = predictedKeys(NoteComparison::mergedName);
        StrictScore sum = found.stream().map(key -> ofFound(key, wanted)).reduce(StrictScore.NONE, StrictScore::plus);
        long missed = wanted.entrySet()
                .stream()
                .filter(entry -> !entry.getValue() && !found.contains(entry.getKey()))
                .count();
        return sum.plus(new StrictScore(0, 0, missed));
    }

    private static String mergedName(String type) {
        return type.startsWith("NAME") ? "NAME" : type;
    }

    private Map<Key, Boolean> goldKeys(UnaryOperator<String> type) {
        Map<Key, Boolean> keys = new HashMap<>();
        gold.spans()
                .forEach(span -> keys.put(new Key(span.start(), span.end(), type.apply(span.type())), span.optional()));
        return keys;
    }

    private Set<Key> predictedKeys(UnaryOperator<String> type) {
        Set<Key> keys = new HashSet<>();
        predictions.forEach(span -> keys.add(new Key(span.start(), span.end(), type.apply(span.type()))));
        return keys;
    }

    private StrictScore ofFound(Key key, Map<Key, Boolean> wanted) {
        Boolean isOptional = wanted.get(key);
        if (isOptional == null) {
            boolean harmless = IntStream.range(key.start(), Math.min(key.end(), text.length()))
                    .filter(text::isSign)
                    .allMatch(optional::get);
            return harmless ? StrictScore.NONE : new StrictScore(0, 1, 0);
        }
        return isOptional ? StrictScore.NONE : new StrictScore(1, 0, 0);
    }

    /** Words of the note, whatever the type: hidden whole where any of it is required, touched where nothing is. */
    StrictScore words() {
        StrictScore sum = StrictScore.NONE;
        for (CodePointText.Range word : text.words(0, text.length())) {
            if (isAny(required, word.start(), word.end())) {
                boolean whole = isAll(hidden, word.start(), word.end());
                sum = sum.plus(new StrictScore(whole ? 1 : 0, 0, whole ? 0 : 1));
            } else if (!isAny(optional, word.start(), word.end()) && isAny(hidden, word.start(), word.end())) {
                sum = sum.plus(new StrictScore(0, 1, 0));
            }
        }
        return sum;
    }
}
