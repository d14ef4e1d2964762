package org.tessera.core.reading;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewSession;

/**
 * How far one of two readings is. What was decided in it stands elsewhere.
 *
 * @param reader whose it is; empty until somebody decided something
 * @param stepsDone how many of its stored steps hold; the others were undone
 * @param spans how many spans it has, added ones included
 * @param undecided how many of them wait
 * @param finishedAt when its reader ended it; it stays as it is from then on
 */
public record OneReading(Optional<Reader> reader, int stepsDone, int spans, int undecided,
        Optional<Instant> finishedAt) {
    /** @throws IllegalArgumentException if it is finished by nobody, or with spans that wait */
    public OneReading {
        if (finishedAt.isPresent() && (reader.isEmpty() || undecided > 0)) {
            throw new IllegalArgumentException("a finished reading has a reader and nothing that waits");
        }
    }

    /** A reading that nobody has begun: the machine's answer. */
    public static OneReading of(AnalyzedNote note) {
        int spans = note.spans().size();
        return new OneReading(Optional.empty(), 0, spans, spans, Optional.empty());
    }

    /** The reading as a session has it. */
    public static OneReading of(Reader reader, ReviewSession session) {
        return new OneReading(Optional.of(reader), session.steps().size(), session.spans().size(),
                (int) session.undecided(), Optional.empty());
    }

    /** The same, ended. */
    public OneReading finished(Instant at) {
        return new OneReading(reader, stepsDone, spans, undecided, Optional.of(at));
    }

    /** Whether it stays as it is. */
    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    /** Whether it is a certain person's. */
    public boolean isOf(Reader who) {
        return reader.filter(who::isSameAs).isPresent();
    }
}
