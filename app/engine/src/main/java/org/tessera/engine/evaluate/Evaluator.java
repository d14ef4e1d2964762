package org.tessera.engine.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Compares predictions with gold, note by note, and adds up. An entity is caught when every word in it that could identify
 * is covered whole by predictions of any type; letters and digits hidden outside every gold span are over-redaction.
 */
public final class Evaluator {
    private final Map<String, TypeScore> types = new TreeMap<>();
    private long overRedacted;
    private long outside;
    private int notes;
    private int notesWithPhi;
    private int notesWithoutLeak;

    private record Key(int start, int end, String type) {}

    /** Adds a note. */
    public void add(GoldNote gold, List<PredictedSpan> predictions) {
        CodePointText text = new CodePointText(gold.note().text().reveal());
        BitSet hidden = new BitSet(text.length());
        predictions.forEach(span -> hidden.set(span.start(), span.end()));
        BitSet marked = mask(gold.spans(), text.length());
        notes++;
        countLeaks(gold, text, hidden);
        countStrict(gold, predictions, text);
        for (int index = 0; index < text.length(); index++) {
            if (!marked.get(index) && text.isSign(index)) {
                outside++;
                overRedacted += hidden.get(index) ? 1 : 0;
            }
        }
    }

    private static BitSet mask(List<GoldSpan> spans, int length) {
        BitSet mask = new BitSet(length);
        spans.forEach(span -> mask.set(span.start(), span.end()));
        return mask;
    }

    private void countLeaks(GoldNote gold, CodePointText text, BitSet hidden) {
        List<GoldSpan> required = gold.spans().stream().filter(span -> !span.optional()).toList();
        boolean leaked = false;
        for (GoldSpan span : required) {
            boolean caught = text.needed(span)
                    .stream()
                    .allMatch(range -> hidden.nextClearBit(range.start()) >= range.end());
            leaked |= !caught;
            count(span.type(), new TypeScore(caught ? 1 : 0, 1, 0, 0, 0));
        }
        if (!required.isEmpty()) {
            notesWithPhi++;
            notesWithoutLeak += leaked ? 0 : 1;
        }
    }

    private void countStrict(GoldNote gold, List<PredictedSpan> predictions, CodePointText text) {
        BitSet optional = mask(gold.spans().stream().filter(GoldSpan::optional).toList(), text.length());
        Map<Key, GoldSpan> goldByKey = new HashMap<>();
        gold.spans().forEach(span -> goldByKey.put(new Key(span.start(), span.end(), span.type()), span));
        Set<Key> seen = new HashSet<>();
        for (PredictedSpan span : predictions) {
            Key key = new Key(span.start(), span.end(), span.type());
            if (!seen.add(key)) {
                continue;
            }
            GoldSpan match = goldByKey.get(key);
            if (match != null && !match.optional()) {
                count(span.type(), new TypeScore(0, 0, 1, 0, 0));
            } else if (match == null && !isInside(span, optional, text)) {
                count(span.type(), new TypeScore(0, 0, 0, 1, 0));
            }
        }
        goldByKey.forEach((key, span) -> {
            if (!span.optional() && !seen.contains(key)) {
                count(span.type(), new TypeScore(0, 0, 0, 0, 1));
            }
        });
    }

    private static boolean isInside(PredictedSpan span, BitSet optional, CodePointText text) {
        return IntStream.range(span.start(), span.end()).filter(text::isSign).allMatch(optional::get);
    }

    private void count(String type, TypeScore score) {
        types.merge(type, score, TypeScore::plus);
    }

    /** The sums so far. */
    public EvaluationReport report() {
        return new EvaluationReport(new TreeMap<>(types), overRedacted, outside, notes, notesWithPhi, notesWithoutLeak);
    }
}
