package org.tessera.engine.output;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.note.TextSpan;
import org.tessera.core.policy.CaseAges;
import org.tessera.core.policy.CasePolicy;
import org.tessera.core.policy.DateShift;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.Substitution;
import org.tessera.core.policy.ZipTable;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.formats.Replacement;

/** The notes of one case under one rule: what one note tells of an age changes what may stay in the others. */
public final class CaseOutput {
    private final CaseId caseId;
    private final List<ReviewedNote> notes;
    private final CasePolicy policy;
    private final LocalDate today;

    private CaseOutput(CaseId caseId, List<ReviewedNote> notes, CasePolicy policy, LocalDate today) {
        this.caseId = caseId;
        this.notes = List.copyOf(notes);
        this.policy = policy;
        this.today = today;
    }

    /**
     * The machine's answer for the notes of a case, reviewed by nobody.
     *
     * @param today bounds the years of notes
     * @param toldBefore whether earlier notes of the case told of an age over 89
     * @param shift the distance of the case, for the policy that shifts
     */
    public static CaseOutput of(CaseId caseId, List<AnalyzedNote> notes, OutputRule rule, ZipTable zips,
            LocalDate today, boolean toldBefore, Optional<DateShift> shift) {
        CaseAges ages = CaseAges.of(notes, today, toldBefore);
        List<AnalyzedNote> marked = rule.policy() == DisclosurePolicy.LIMITED_DATA_SET ? notes
                : notes.stream().map(ages::mark).toList();
        return new CaseOutput(caseId, marked.stream().map(ReviewedNote::unreviewed).toList(),
                new CasePolicy(rule.policy(), ages, zips, rule.zips(), shift), today);
    }

    /** The same notes with what else a look at the finished text showed, or with what a person decided. */
    public CaseOutput map(UnaryOperator<ReviewedNote> look) {
        return new CaseOutput(caseId, notes.stream().map(look).toList(), policy, today);
    }

    /** What the case tells about an age over 89. */
    public CaseAges ages() {
        return policy.ages();
    }

    /** The notes with the names of kinds in the place of what is hidden; there is no way back. */
    public List<OutputNote> redacted() {
        return notes.stream().map(note -> {
            List<Substitution> done = substitutions(note);
            return output(note, done, RedactedText.of(note.note().note().text(), done));
        }).toList();
    }

    /**
     * The notes with tokens in the place of what is hidden. A token stands for the whole value also where the policy would
     * let a part of it stay: the vault keeps the value, and more than asked is hidden.
     *
     * @param tokenizer room 5
     */
    public List<OutputNote> tokenized(Function<ReviewedNote, TokenizedNote> tokenizer) {
        return notes.stream().map(note -> {
            List<Substitution> done = substitutions(note);
            return output(note, done, tokens(tokenizer.apply(onlyHidden(note, done)), done));
        }).toList();
    }

    private List<Substitution> substitutions(ReviewedNote note) {
        return policy.of(note, CaseAges.noteYear(note.note(), today));
    }

    private OutputNote output(ReviewedNote note, List<Substitution> done, List<Replacement> by) {
        return new OutputNote(note, caseId, done, by, policy.besideState(note));
    }

    private static ReviewedNote onlyHidden(ReviewedNote note, List<Substitution> done) {
        Set<TextSpan> hidden = done.stream().filter(one -> switch (one.by()) {
            case Substitute.Coarser coarser -> true;
            case Substitute.Nothing nothing -> true;
            case Substitute.AsWritten stays -> false;
            case Substitute.Moved moved -> false;
        }).map(Substitution::span).collect(Collectors.toSet());
        List<ReviewedSpan> spans = note.spans().stream().filter(span -> hidden.contains(span.span())).toList();
        return new ReviewedNote(note.note(), spans, note.status());
    }

    private static List<Replacement> tokens(TokenizedNote tokenized, List<Substitution> done) {
        Stream<Replacement> tokens = tokenized.placements()
                .stream()
                .map(placement -> new Replacement(placement.original(), placement.token().text()));
        Stream<Replacement> moved = done.stream()
                .filter(one -> one.by() instanceof Substitute.Moved)
                .map(one -> new Replacement(one.span(), ((Substitute.Moved) one.by()).text()));
        return Stream.concat(tokens, moved).sorted(Comparator.comparing(Replacement::span)).toList();
    }
}
