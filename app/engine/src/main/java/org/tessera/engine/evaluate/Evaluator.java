package org.tessera.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares predictions with gold, note by note, and adds up. An entity is caught when every word in it that could identify
 * is covered whole by predictions of any type; letters and digits hidden outside every gold span are over-redaction.
 */
public final class Evaluator {
    private final SortedMap<String, TypeScore> types = new TreeMap<>();
    private final SortedMap<String, Share> formats = new TreeMap<>();
    private final SortedMap<String, Share> origins = new TreeMap<>();
    private final List<Leak> leaks = new ArrayList<>();
    private StrictScore namesMerged = StrictScore.NONE;
    private StrictScore words = StrictScore.NONE;
    private Share overRedaction = Share.NONE;
    private Share withoutLeak = Share.NONE;
    private int notes;

    /** Adds a note. */
    public void add(GoldNote gold, List<PredictedSpan> predictions) {
        NoteComparison note = new NoteComparison(gold, predictions);
        notes++;
        List<GoldSpan> required = gold.spans().stream().filter(span -> !span.optional()).toList();
        int leaked = leaks.size();
        required.forEach(span -> add(gold, span, note.cover(span)));
        if (!required.isEmpty()) {
            withoutLeak = withoutLeak.plus(new Share(leaks.size() == leaked ? 1 : 0, 1));
        }
        note.strict().forEach((type, score) -> types.merge(type, new TypeScore(Share.NONE, score), TypeScore::plus));
        namesMerged = namesMerged.plus(note.strictNamesMerged());
        words = words.plus(note.words());
        overRedaction = overRedaction.plus(note.overRedaction());
    }

    private void add(GoldNote gold, GoldSpan span, NoteComparison.Cover cover) {
        boolean caught = cover == NoteComparison.Cover.HIDDEN;
        Share share = new Share(caught ? 1 : 0, 1);
        types.merge(span.type(), new TypeScore(share, StrictScore.NONE), TypeScore::plus);
        span.format().ifPresent(format -> formats.merge(span.type() + ":" + format, share, Share::plus));
        span.origin().ifPresent(origin -> origins.merge(origin, share, Share::plus));
        if (!caught) {
            leaks.add(new Leak(gold, span, cover == NoteComparison.Cover.PARTLY));
        }
    }

    /** The sums so far. */
    public EvaluationReport report() {
        int partly = (int) leaks.stream().filter(Leak::partly).count();
        return new EvaluationReport(notes, Map.copyOf(types), Map.copyOf(formats), Map.copyOf(origins), namesMerged,
                words, overRedaction, withoutLeak, partly);
    }

    /** What leaked so far, whole entities first. It holds identifiers. */
    public List<Leak> leaks() {
        List<Leak> worst = new ArrayList<>(leaks.stream().filter(leak -> !leak.partly()).toList());
        leaks.stream().filter(Leak::partly).forEach(worst::add);
        return worst;
    }
}
