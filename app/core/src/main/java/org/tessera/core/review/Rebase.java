package org.tessera.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A review put onto a later answer of the machine, because more is known of the patient now. What a person decided stays as it
 * was decided, with every step to take back: spans that a step is about keep their number and place. Steps that were undone
 * are forgotten, as they are by every new decision.
 *
 * @param session the review as it goes on
 * @param fresh spans that nobody has seen yet; they wait for a decision
 * @param changed spans that waited and have another kind or other borders now, or were rejected and are known of the patient now: they
 *     wait again
 * @param gone how many spans waited and were not found again; they are listed as near misses and never silently lost
 */
public record Rebase(ReviewSession session, List<SpanId> fresh, List<SpanId> changed, int gone) {
    public Rebase {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    /**
     * Puts a review onto another answer for the same text.
     *
     * @throws IllegalArgumentException if the text is another one
     */
    public static Rebase of(ReviewSession before, AnalyzedNote again) {
        if (!before.note().note().text().equals(again.note().text())) {
            throw new IllegalArgumentException("the answer is about another text");
        }
        return new Work(before, again).done();
    }

    /** The way from one answer to the other. */
    private static final class Work {
        /** Who says that a stretch is what is known of the patient. */
        private static final DetectorId KNOWN = new DetectorId("known.identifier");

        private final ReviewSession before;
        private final AnalyzedNote again;
        private final Set<SpanId> decided = new HashSet<>();
        private final List<TextSpan> places = new ArrayList<>();
        private final List<PhiSpan> spans = new ArrayList<>();
        private final List<PhiSpan> aside = new ArrayList<>();
        private final List<SpanId> fresh = new ArrayList<>();
        private final List<SpanId> changed = new ArrayList<>();
        private int gone;
        private int next;

        Work(ReviewSession before, AnalyzedNote again) {
            this.before = before;
            this.again = again;
            this.next = before.nextId().value();
            before.steps().stream().flatMap(step -> step.decisions().stream()).forEach(this::note);
        }

        private void note(ReviewDecision decision) {
            decided.add(decision.id());
            switch (decision) {
                case ReviewDecision.Added added -> places.add(added.span());
                case ReviewDecision.Resized resized -> places.add(resized.span());
                case ReviewDecision.Confirmed confirmed -> {
                }
                case ReviewDecision.Rejected rejected -> {
                }
                case ReviewDecision.Retyped retyped -> {
                }
                case ReviewDecision.Reopened reopened -> {
                }
            }
        }

        Rebase done() {
            Set<PhiSpan> used = new HashSet<>();
            SpanIndex<PhiSpan> found = new SpanIndex<>(again.spans(), PhiSpan::span);
            List<PhiSpan> waiting = new ArrayList<>();
            for (PhiSpan old : before.note().spans()) {
                if (decided.contains(old.id())) {
                    spans.add(old);
                    places.add(old.span());
                } else {
                    waiting.add(old);
                }
            }
            SpanIndex<TextSpan> taken = new SpanIndex<>(places, place -> place);
            for (PhiSpan old : waiting) {
                answer(old, found, taken, used);
            }
            again.spans().stream().filter(phi -> !used.contains(phi)).forEach(phi -> add(phi, places));
            spans.sort(Comparator.comparing(PhiSpan::span));
            AnalyzedNote base = new AnalyzedNote(again.note(), spans, nearMisses());
            List<ReviewStep> steps = new ArrayList<>(before.steps());
            steps.addAll(reopened());
            return new Rebase(ReviewSession.resume(base, steps), fresh, changed, gone);
        }

        /** What became of a span that waits: found again at its place, at another that overlaps it, or not at all. */
        private void answer(PhiSpan old, SpanIndex<PhiSpan> found, SpanIndex<TextSpan> taken, Set<PhiSpan> used) {
            Optional<PhiSpan> now = found.overlapping(old.span())
                    .stream()
                    .filter(phi -> !used.contains(phi) && !taken.touches(phi.span()))
                    .min(Comparator.comparing(phi -> !phi.span().equals(old.span())));
            if (now.isEmpty() && !found.overlapping(old.span()).isEmpty()
                    && used.stream().noneMatch(phi -> phi.span().overlaps(old.span()))) {
                spans.add(old);
                return;
            }
            if (now.isEmpty()) {
                boolean covered = used.stream().anyMatch(phi -> phi.span().overlaps(old.span()));
                gone += covered ? 0 : 1;
                if (!covered) {
                    aside.add(old);
                }
                return;
            }
            used.add(now.get());
            spans.add(numbered(now.get(), old.id()));
            if (!now.get().span().equals(old.span()) || now.get().kind() != old.kind()) {
                changed.add(old.id());
            }
        }

        /**
         * A span that is new waits. Of one that reaches into a place of a step, what lies outside waits, and the whole is
         * listed as a near miss unless it is hidden now or was rejected as it stands.
         */
        private void add(PhiSpan phi, List<TextSpan> taken) {
            List<TextSpan> inTheWay = Stream.concat(taken.stream(), spans.stream().map(PhiSpan::span))
                    .filter(place -> place.overlaps(phi.span()))
                    .sorted()
                    .toList();
            int from = phi.span().start();
            for (TextSpan place : inTheWay) {
                addPart(phi, from, place.start());
                from = Math.max(from, place.end());
            }
            addPart(phi, from, phi.span().end());
            boolean seen = before.spans()
                    .stream()
                    .anyMatch(now -> now.state().isHidden() ? holds(now.span(), phi.span())
                            : now.span().equals(phi.span()));
            if (!inTheWay.isEmpty() && !seen) {
                aside.add(phi);
            }
        }

        private void addPart(PhiSpan phi, int from, int to) {
            if (from < to) {
                again.note().text().letters(new TextSpan(from, to)).ifPresent(part -> {
                    SpanId id = new SpanId(next++);
                    spans.add(new PhiSpan(id, part, phi.kind(), phi.score(), phi.evidence()));
                    fresh.add(id);
                });
            }
        }

        private static boolean holds(TextSpan place, TextSpan inside) {
            return place.start() <= inside.start() && place.end() >= inside.end();
        }

        /** What a person rejected before it was known of the patient: it waits again, as one more step to take back. */
        private List<ReviewStep> reopened() {
            List<ReviewDecision> decisions = before.spans()
                    .stream()
                    .filter(span -> !span.state().isHidden())
                    .filter(span -> span.machine().filter(phi -> !isKnown(phi)).isPresent())
                    .filter(span -> again.spans()
                            .stream()
                            .anyMatch(phi -> phi.span().overlaps(span.span()) && isKnown(phi)))
                    .map(span -> (ReviewDecision) new ReviewDecision.Reopened(span.id()))
                    .toList();
            decisions.forEach(decision -> changed.add(decision.id()));
            return decisions.isEmpty() ? List.of() : List.of(new ReviewStep(decisions));
        }

        private static boolean isKnown(PhiSpan phi) {
            return phi.evidence().stream().anyMatch(detection -> detection.detector().equals(KNOWN));
        }

        private List<PhiSpan> nearMisses() {
            SpanIndex<PhiSpan> hidden = new SpanIndex<>(spans, PhiSpan::span);
            List<PhiSpan> all = new ArrayList<>(aside);
            again.nearMisses().stream().filter(phi -> !hidden.touches(phi.span())).forEach(all::add);
            all.sort(Comparator.comparing(PhiSpan::span));
            return all.stream().map(phi -> numbered(phi, new SpanId(next++))).toList();
        }

        private static PhiSpan numbered(PhiSpan phi, SpanId id) {
            return new PhiSpan(id, phi.span(), phi.kind(), phi.score(), phi.evidence());
        }
    }
}
