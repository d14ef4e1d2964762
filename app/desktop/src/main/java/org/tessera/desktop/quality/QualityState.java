package org.tessera.desktop.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.LeakCurve;
import org.tessera.core.quality.ReaderAgreement;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.SamplingPlan;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.quality.BlindText;
import org.tessera.engine.quality.GoldEvaluation;

/**
 * What the Quality screen shows.
 *
 * @param facts what is stored
 * @param person who looks at it
 * @param today the day of the workstation
 * @param cut which reviews the edit rates are about, and by what they are told apart
 * @param reading the note that is being read blind
 * @param gold the evaluation against marked notes
 * @param asking the form that is open
 * @param problem what went wrong last
 */
public record QualityState(Facts facts, NamedPerson person, LocalDate today, EditCut cut, Optional<BlindText> reading,
        Gold gold, Asking asking, Optional<Problem> problem) {
    /** The plan of the site. */
    public static final SamplingPlan PLAN = SamplingPlan.STANDARD;

    /** Forms. */
    public enum Asking {
        NOTHING, DRAW, EXPORT, GOLD
    }

    /**
     * What is stored.
     *
     * @param loaded whether it was read; before, nothing is said of what there is not
     * @param manages whether this person may draw, allow and export
     */
    public record Facts(List<SampledNote> sample, SortedMap<LocalDate, EditCounts> days, List<ValidatedKind> validated,
            boolean loaded, boolean manages) {
        /** Before anything was read. */
        static final Facts UNREAD = new Facts(List.of(), new TreeMap<>(), List.of(), false, false);

        public Facts {
            sample = List.copyOf(sample);
            validated = List.copyOf(validated);
        }
    }

    /**
     * An evaluation.
     *
     * @param running how many notes were read; empty while none runs
     * @param last what came of the last one
     * @param leaksShown whether its leaks, which identify, are on the screen
     */
    public record Gold(Optional<Integer> running, Optional<GoldEvaluation> last, boolean leaksShown) {
        /** Nobody evaluated. */
        static final Gold NONE = new Gold(Optional.empty(), Optional.empty(), false);
    }

    /** The bound as it moved. */
    public LeakCurve curve() {
        return LeakCurve.of(facts.sample(), PLAN);
    }

    /** How far the readers agree. */
    public ReaderAgreement readers() {
        return ReaderAgreement.of(facts.sample());
    }

    /** How many notes of the sample wait for this person. */
    public int waiting() {
        return (int) facts.sample().stream().filter(note -> note.waitsFor(person)).count();
    }

    /** How many notes to draw next: so many that the bound comes to the limit if they are clean. */
    public int toDraw() {
        LeakCurve curve = curve();
        int open = (int) facts.sample().stream().filter(note -> !note.isComplete()).count();
        return Math.max(1, PLAN.more(curve.leaky(), curve.notes()).orElse(1) - open);
    }

    /** What reviewers did in the days that are looked at. */
    public EditCounts edits() {
        return cut.since(today)
                .map(first -> facts.days().tailMap(first))
                .orElse(facts.days())
                .values()
                .stream()
                .reduce(EditCounts.NONE, EditCounts::plus);
    }

    /** What reviewers ever did: bulk confirmation rests on it. */
    public EditCounts allEdits() {
        return facts.days().values().stream().reduce(EditCounts.NONE, EditCounts::plus);
    }

    QualityState with(Facts now) {
        return new QualityState(now, person, today, cut, reading, gold, asking, Optional.empty());
    }

    QualityState with(EditCut other) {
        return new QualityState(facts, person, today, other, reading, gold, asking, problem);
    }

    QualityState reading(Optional<BlindText> text) {
        return new QualityState(facts, person, today, cut, text, gold, asking, Optional.empty());
    }

    QualityState with(Gold other) {
        return new QualityState(facts, person, today, cut, reading, other, asking, problem);
    }

    QualityState asking(Asking form) {
        return new QualityState(facts, person, today, cut, reading, gold, form, Optional.empty());
    }

    QualityState with(Problem failed) {
        return new QualityState(facts, person, today, cut, reading, gold, asking, Optional.of(failed));
    }
}
