package org.tessera.engine.quality;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.QualityEvent;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.QualityShelf;
import org.tessera.core.quality.SampleDraw;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.Stratum;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenVault;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.core.work.Worklist;
import org.tessera.engine.access.Authority;

/**
 * Draws finished notes and has their outgoing text read by two people who neither reviewed them nor know what the other
 * found. Thread-safe.
 */
public final class SampleDesk {
    private static final Set<WorkStep> FINISHED = Set.of(WorkStep.PROMPT, WorkStep.RESPONSE, WorkStep.SIGN_OFF,
            WorkStep.SIGNED);
    private static final int SEED_BYTES = 4;

    private final Notes notes;
    private final QualityShelf shelf;
    private final AuditLog audit;
    private final Authority authority;
    private final InstantSource clock;
    private final Random random;

    /** Where the notes are that can be drawn. */
    public record Notes(Worklist worklist, NoteWork work, TokenVault vault) {}

    /** A desk over a store; whoever calls it is asked for permissions. */
    public SampleDesk(Notes notes, QualityShelf shelf, AuditLog audit, Authority authority, InstantSource clock,
            Random random) {
        this.notes = notes;
        this.shelf = shelf;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
        this.random = random;
    }

    /** The notes drawn so far, with what was found in those that both have read: until then nobody is told. */
    public List<SampledNote> sample() {
        authority.require(Permission.REVIEW);
        return shelf.sample().stream().map(SampledNote::untold).toList();
    }

    /**
     * Draws notes whose review is finished, each stratum in proportion; synthetic ones and those drawn before are left out.
     *
     * @return those that were drawn, fewer if there are not so many
     * @throws ProblemException {@link ProblemCode#SAMPLE_EXHAUSTED} if there is none
     */
    public List<SampledNote> draw(int count, NamedPerson by) {
        authority.require(Permission.QUALITY, by);
        Set<NoteId> before = shelf.sample().stream().map(SampledNote::note).collect(Collectors.toSet());
        List<SampleDraw.Candidate> candidates = notes.worklist()
                .list()
                .stream()
                .filter(note -> FINISHED.contains(note.step()) && note.format() != NoteSource.Format.SAMPLE)
                .filter(note -> !before.contains(note.id()))
                .map(note -> new SampleDraw.Candidate(note.id(), Stratum.of(note.format(), note.counts().words())))
                .toList();
        if (candidates.isEmpty()) {
            throw new ProblemException(ProblemCode.SAMPLE_EXHAUSTED);
        }
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String seed = HexFormat.of().formatHex(bytes);
        List<SampledNote> drawn = new SampleDraw(seed).draw(candidates, count)
                .stream()
                .map(candidate -> SampledNote.drawn(candidate, seed, clock.instant()))
                .toList();
        audit.append(new QualityEvent.SampleDrawn(by, drawn.size(), seed));
        shelf.keep(drawn);
        return drawn;
    }

    /**
     * The next note that waits for a reader: not read by that person, not reviewed by that person, and still kept. A note
     * that is purged, or whose review was opened again, is passed over.
     */
    public Optional<BlindText> next(NamedPerson reader) {
        authority.require(Permission.REVIEW, reader);
        Map<NoteId, WorkSummary> kept = notes.worklist()
                .list()
                .stream()
                .filter(note -> FINISHED.contains(note.step()))
                .collect(Collectors.toMap(WorkSummary::id, Function.identity()));
        List<NoteId> waiting = shelf.sample()
                .stream()
                .filter(note -> note.waitsFor(reader) && kept.containsKey(note.note()))
                .map(SampledNote::note)
                .toList();
        return waiting.stream()
                .filter(note -> !reviewed(note, reader))
                .findFirst()
                .map(note -> show(note, kept, waiting.size()));
    }

    private BlindText show(NoteId note, Map<NoteId, WorkSummary> kept, int left) {
        ReviewedNote reviewed = notes.work().reviewed(note).orElseThrow();
        WorkSummary summary = Optional.ofNullable(kept.get(note)).orElseThrow();
        audit.append(new AccessEvent.NoteOpened(note));
        TokenAssigner.Assignment outgoing = new TokenAssigner(random).assign(summary.caseId(), reviewed,
                notes.vault().load(summary.caseId()));
        return new BlindText(note, outgoing.note().text(), left);
    }

    /** Whether that person finished a review of the note, or is one of its two readers: nobody reads what they answer for. */
    private boolean reviewed(NoteId note, NamedPerson person) {
        boolean finished = notes.work()
                .versions(note)
                .stream()
                .anyMatch(version -> version.reviewer().filter(person::equals).isPresent());
        return finished || notes.work()
                .reviewed(note)
                .filter(done -> done.status() instanceof ReviewStatus.Reviewed by && by.readers()
                        .filter(two -> two.first().equals(person) || two.second().equals(person))
                        .isPresent())
                .isPresent();
    }

    /**
     * Keeps what a reader found.
     *
     * @param leaks none if the text is clean
     * @throws ProblemException {@link ProblemCode#SAMPLE_NOT_YOURS}
     */
    public void keep(NoteId note, List<FoundLeak> leaks, NamedPerson reader) {
        authority.require(Permission.REVIEW, reader);
        SampledNote sampled = find(note).filter(waiting -> waiting.waitsFor(reader))
                .filter(waiting -> !reviewed(note, reader))
                .orElseThrow(() -> new ProblemException(ProblemCode.SAMPLE_NOT_YOURS));
        SampledNote read = sampled.read(new BlindReading(reader, clock.instant(), leaks));
        int found = read.readings().stream().mapToInt(reading -> reading.leaks().size()).sum();
        audit.append(
                new QualityEvent.SampleRead(reader, note, read.isComplete() ? Optional.of(found) : Optional.empty()));
        shelf.keep(List.of(read));
    }

    private Optional<SampledNote> find(NoteId note) {
        return shelf.sample().stream().filter(sampled -> sampled.note().equals(note)).findFirst();
    }

    /** Says with which version a leak is found; empty opens it again. */
    public void mend(NoteId note, FoundLeak leak, Optional<String> version, NamedPerson by) {
        authority.require(Permission.QUALITY, by);
        SampledNote sampled = find(note).orElseThrow(() -> new ProblemException(ProblemCode.SAMPLE_NOT_YOURS));
        List<BlindReading> readings = sampled.readings()
                .stream()
                .map(reading -> new BlindReading(reading.reader(), reading.at(),
                        reading.leaks().stream().map(each -> each.equals(leak) ? each.mended(version) : each).toList()))
                .toList();
        audit.append(new QualityEvent.LeakMended(by, note, version.isPresent()));
        shelf.keep(List.of(sampled.with(readings)));
    }
}
