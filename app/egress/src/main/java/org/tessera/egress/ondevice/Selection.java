package org.tessera.egress.ondevice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.note.SectionType;

/**
 * Chooses the passages that answer the headings of a summary: the best ones, as long as they add to those chosen already
 * (maximal marginal relevance). No passage is given twice.
 */
final class Selection {
    private static final double REPEATED = 0.3;
    private static final double SAME = 0.85;
    private static final double BEST = 0.9;
    private static final double REMOTE = 0.4;
    private static final double REMOTE_DISCOUNT = 0.1;
    private static final int FEW = 2;
    private static final int ASSESSED = 8;
    private static final int MOST_CANDIDATES = 300;

    private static final List<Topic> TURNS = List.of(Topics.QUESTION, Topics.MEDICATIONS_TAKEN, Topics.ALLERGIES_KNOWN,
            Topics.OPEN_POINTS, Topics.RESULTS_FOUND, Topics.ASSESSMENT, Topics.BACKGROUND);

    private final List<Passage> passages;
    private final PassageIndex index;
    private final Scoring scoring;
    private final List<Passage> chosen = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Selection(List<Passage> passages, PassageIndex index) {
        this.passages = passages;
        this.index = index;
        this.scoring = new Scoring(passages, index);
    }

    /** A passage that may be chosen. */
    private record Candidate(Passage passage, double score) {}

    /** The passages for each heading, by the heading's number, in reading order. */
    static Map<Integer, List<Passage>> of(List<Passage> passages, List<String> headings) {
        try (PassageIndex index = new PassageIndex(passages)) {
            return new Selection(passages, index).choose(headings.stream().map(Topics::of).toList());
        }
    }

    private Map<Integer, List<Passage>> choose(List<Topic> topics) {
        Map<Integer, List<Passage>> answers = new TreeMap<>();
        for (int number = 0; number < topics.size(); number++) {
            answers.put(number, whole(topics.get(number)));
        }
        double[] focus = new double[passages.size()];
        List<Integer> order = new ArrayList<>(answers.keySet());
        order.sort(Comparator.comparingInt(number -> turn(topics.get(number))));
        for (int number : order) {
            Topic topic = topics.get(number);
            if (answers.getOrDefault(number, List.of()).isEmpty()) {
                answers.put(number, pick(topic, focus));
            }
            if (topic.equals(Topics.QUESTION)) {
                focus = index.relevance(problem());
            }
        }
        return answers;
    }

    /** The question comes first because it tells what matters; the background takes what is left. */
    private static int turn(Topic topic) {
        return TURNS.contains(topic) ? TURNS.indexOf(topic) : TURNS.size();
    }

    /** The words of the question and of the assessment: what the rest of the note should be about. */
    private String problem() {
        Stream<Passage> assessment = passages.stream()
                .filter(passage -> passage.section() == SectionType.ASSESSMENT_AND_PLAN)
                .limit(ASSESSED);
        Stream<Passage> question = chosen.stream().filter(passage -> passage.section() != SectionType.MEDICATIONS);
        return Stream.concat(question, assessment).map(Passage::text).collect(Collectors.joining(" "));
    }

    private List<Passage> whole(Topic topic) {
        List<Passage> part = passages.stream()
                .filter(passage -> topic.whole().filter(passage.section()::equals).isPresent())
                .filter(passage -> !taken.get(passage.index()))
                .toList();
        part.forEach(this::choose);
        return part;
    }

    private void choose(Passage passage) {
        chosen.add(passage);
        taken.set(passage.index());
    }

    private List<Passage> pick(Topic topic, double[] focus) {
        double[] words = index.relevance(topic.query());
        boolean near = hasBest(topic);
        List<Passage> picked = new ArrayList<>();
        take(picked, topic, candidates(topic, words, focus, near), topic.least());
        if (near && picked.size() < FEW) {
            take(picked, topic, candidates(topic, words, focus, false), topic.least() - REMOTE_DISCOUNT);
        }
        picked.sort(Comparator.comparingInt(Passage::index));
        return List.copyOf(picked);
    }

    /** Whether the note has the part in which a topic is usually treated; then remote parts are searched last. */
    private boolean hasBest(Topic topic) {
        return passages.stream().anyMatch(passage -> scoring.share(topic, passage.section()).weight() >= BEST);
    }

    private List<Candidate> candidates(Topic topic, double[] words, double[] focus, boolean near) {
        return passages.stream()
                .filter(passage -> !taken.get(passage.index()))
                .filter(passage -> !near || scoring.share(topic, passage.section()).weight() >= REMOTE)
                .map(passage -> new Candidate(passage,
                        scoring.score(passage, topic, words[passage.index()], focus[passage.index()])))
                .filter(candidate -> candidate.score() > 0)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(MOST_CANDIDATES)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void take(List<Passage> picked, Topic topic, List<Candidate> candidates, double least) {
        Map<SectionType, Integer> given = new EnumMap<>(SectionType.class);
        picked.forEach(passage -> given.merge(passage.section(), 1, Integer::sum));
        boolean needed = picked.isEmpty() && topic.equals(Topics.QUESTION) && !scoring.isReport()
                && candidates.stream().noneMatch(candidate -> candidate.score() >= least);
        candidates.removeIf(candidate -> !needed && candidate.score() < least);
        int most = needed ? 1 : topic.most();
        while (picked.size() < most && !candidates.isEmpty()) {
            Candidate best = best(candidates);
            candidates.remove(best);
            Passage passage = best.passage();
            boolean room = given.getOrDefault(passage.section(), 0) < scoring.share(topic, passage.section()).most();
            if (room && index.repetition(passage, chosen) < SAME) {
                picked.add(passage);
                choose(passage);
                given.merge(passage.section(), 1, Integer::sum);
            }
        }
    }

    /** The best score less what others say already; of equals the one that comes first in the note. */
    private Candidate best(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator
                        .<Candidate>comparingDouble(
                                candidate -> REPEATED * repetition(candidate.passage()) - candidate.score())
                        .thenComparingInt(candidate -> candidate.passage().index()))
                .orElseThrow();
    }

    private double repetition(Passage passage) {
        return chosen.stream().mapToDouble(said -> index.repetition(passage, List.of(said))).max().orElse(0);
    }
}
