package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Joins words into mentions. A mention is a run of words that are each likely enough to be part of an identifier, with at
 * most one doubtful word between two likely ones. Words that are only faintly likely become mentions of their own, so that
 * a doubtful neighbour never drags down a sure one. Numbers and codes are joined apart from the rest.
 */
final class MentionFinder {
    /** Below this a word is not worth a look. */
    private static final float FAINT = 0.01f;
    /** From here on a word is part of a number or code. */
    private static final float CODE = 0.5f;

    private final TaggerModel model;
    private final Fields fields;
    private final Borders borders;
    private final Plausibility plausibility;

    MentionFinder(TaggerModel model) {
        this.model = model;
        this.fields = new Fields(model);
        this.borders = new Borders(model);
        this.plausibility = new Plausibility(model);
    }

    /** The mentions of a note, trimmed, in reading order; numbers stand behind the rest of their passage. */
    List<Mention> find(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        Words words = reading.words();
        for (int from = 0; from < words.size();) {
            int to = reading.passageEnd(from);
            Marginals marginals = Marginals.of(reading, from, to, model);
            for (Mention mention : join(marginals)) {
                fields.of(words, mention.shifted(from))
                        .stream()
                        .flatMap(field -> Parts.of(words, field).stream())
                        .flatMap(part -> borders.trim(words, part).stream())
                        .map(found -> found.withProbability(plausibility.weigh(words, found, reading.regime())))
                        .filter(found -> found.probability() > 0)
                        .forEach(mentions::add);
            }
            from = to;
        }
        return mentions;
    }

    private List<Mention> join(Marginals marginals) {
        List<Mention> found = new ArrayList<>();
        for (int start = 0; start < marginals.size();) {
            int level = level(marginals, start);
            int end = start + 1;
            if (level > 0) {
                end = end(marginals, start, level);
                found.add(mention(marginals, start, end));
            }
            start = end;
        }
        for (int start = 0; start < marginals.size(); start++) {
            int end = start;
            while (end < marginals.size() && marginals.of(end, Label.NUMBER) >= CODE
                    && (end == start || marginals.follows(end))) {
                end++;
            }
            if (end > start) {
                found.add(new Mention(start, end - 1, Label.NUMBER, marginals.of(start, Label.NUMBER)));
                start = end;
            }
        }
        return found;
    }

    /** 2: likely enough to be hidden, 1: faintly likely, 0: not. */
    private int level(Marginals marginals, int word) {
        float hidden = marginals.hidden(word);
        return hidden >= model.cut() ? 2 : hidden >= FAINT ? 1 : 0;
    }

    private int end(Marginals marginals, int start, int level) {
        Label label = marginals.label(start);
        int end = start + 1;
        while (isMore(marginals, end, level, label)) {
            end++;
        }
        if (level == 2 && marginals.follows(end) && isMore(marginals, end + 1, level, label)) {
            return end(marginals, end + 1, level);
        }
        return end;
    }

    private boolean isMore(Marginals marginals, int word, int level, Label label) {
        return marginals.follows(word) && level(marginals, word) == level && joins(label, marginals.label(word));
    }

    /** Patient and clinician are both names: one name is not cut in two because the model wavers between them. */
    private static boolean joins(Label label, Label other) {
        return label == other || (label.isPerson() && other.isPerson());
    }

    private static Mention mention(Marginals marginals, int start, int end) {
        Map<Label, Double> votes = new EnumMap<>(Label.class);
        double logits = 0;
        for (int word = start; word < end; word++) {
            logits += marginals.logit(word);
            votes.merge(marginals.label(word), (double) marginals.hidden(word), Double::sum);
        }
        Label label = marginals.label(start);
        for (Map.Entry<Label, Double> vote : votes.entrySet()) {
            label = vote.getValue() > votes.getOrDefault(label, 0.0) ? vote.getKey() : label;
        }
        return new Mention(start, end - 1, label, 1 / (1 + StrictMath.exp(-logits / (end - start))));
    }
}
