package org.tessera.core.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.NoteId;

/**
 * Draws notes at random, each stratum in proportion to its size and none without a note while there are enough draws. The
 * same seed draws the same notes from the same list, so an auditor can draw again.
 */
public final class SampleDraw {
    private final String seed;

    /** @param seed any word; it stands in the report */
    public SampleDraw(String seed) {
        this.seed = seed;
    }

    /** A note that can be drawn. */
    public record Candidate(NoteId note, Stratum stratum) {}

    /** Draws so many, or all if there are fewer; ordered at random, so that a reader meets the strata mixed. */
    public List<Candidate> draw(List<Candidate> from, int count) {
        Map<String, List<Candidate>> strata = new TreeMap<>();
        from.forEach(candidate -> strata.computeIfAbsent(candidate.stratum().toString(), first -> new ArrayList<>())
                .add(candidate));
        Map<String, Integer> shares = shares(strata, from.size(), Math.min(count, from.size()));
        List<Candidate> drawn = new ArrayList<>();
        strata.forEach((name, notes) -> drawn.addAll(shuffled(notes, name).subList(0, shares.getOrDefault(name, 0))));
        return List.copyOf(shuffled(drawn, ""));
    }

    /** Largest remainders, after one note for each stratum. */
    private static Map<String, Integer> shares(Map<String, List<Candidate>> strata, int total, int count) {
        Map<String, Integer> shares = new TreeMap<>();
        Map<String, Double> owed = new TreeMap<>();
        strata.forEach((name, notes) -> owed.put(name, total == 0 ? 0 : (double) notes.size() * count / total));
        for (int drawn = 0; drawn < count; drawn++) {
            String next = owed.keySet()
                    .stream()
                    .filter(name -> shares.getOrDefault(name, 0) < strata.getOrDefault(name, List.of()).size())
                    .max(Comparator.<String, Boolean>comparing(name -> !shares.containsKey(name))
                            .thenComparing(name -> owed.getOrDefault(name, 0.0) - shares.getOrDefault(name, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            shares.merge(next, 1, Integer::sum);
        }
        return shares;
    }

    private List<Candidate> shuffled(List<Candidate> notes, String salt) {
        List<Candidate> shuffled = new ArrayList<>(notes);
        shuffled.sort(Comparator.comparing(candidate -> candidate.note().value()));
        String hash = Sha256.of(seed + "/" + salt).hex();
        Collections.shuffle(shuffled, new Random(Long.parseUnsignedLong(hash.substring(0, 16), 16)));
        return shuffled;
    }
}
