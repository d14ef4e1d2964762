package org.tessera.store.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.work.WorkStep;
import org.tessera.store.codec.AnalysisCodec;
import org.tessera.store.codec.NoteCodec;

/** The review of a note as it is written down, in one turn. */
record KeptReview(OpenNote note) {
    /** What rests on the decisions of a review and falls with them. */
    private static final List<Part> AFTER_REVIEW = List.of(Part.STATEMENT, Part.ANSWER, Part.DRAFT);

    /** Writes what changed. If other decisions hold than before, what rests on them falls. */
    NoteRow saved(ReviewSession session) throws SQLException {
        List<ReviewStep> stored = note.steps();
        List<ReviewStep> wanted = new ArrayList<>(session.steps());
        wanted.addAll(session.undone().reversed());
        boolean held = session.steps().equals(stored.subList(0, note.row().stepsDone()));
        new StepRows(note).replace(stored, wanted);
        NoteRow row = note.row().with(note.row().counts().reviewed(session)).withStepsDone(session.steps().size());
        if (held) {
            return row;
        }
        note.remove(AFTER_REVIEW);
        note.putRedacted(session);
        return row.at(WorkStep.REVIEW).with(row.counts().withFindings(0)).at(times -> times.answered(Optional.empty()));
    }

    /** The same with the statement that ends it. */
    NoteRow finished(ReviewSession session, ReviewStatus.Reviewed statement) throws SQLException {
        NoteRow row = saved(session);
        note.put(Part.STATEMENT, PartCodec.write(statement));
        VersionRows.add(note, session, statement.reviewer(), statement.at(), true);
        return row.at(WorkStep.PROMPT);
    }

    /** The same on another answer of the machine, which is a further version beside the first. */
    NoteRow rebased(ReviewSession session, NamedPerson by, Instant at) throws SQLException {
        note.put(Part.SOURCE, NoteCodec.write(session.note().note()));
        note.put(Part.AGAIN, AnalysisCodec.write(session.note()));
        NoteRow row = saved(session);
        note.remove(AFTER_REVIEW);
        note.putRedacted(session);
        VersionRows.add(note, session, by, at, false);
        return row.at(WorkStep.REVIEW)
                .with(row.counts().analyzed(session.note()).reviewed(session))
                .at(times -> times.answered(Optional.empty()));
    }

    /** The note stands again as the machine left it. */
    NoteRow untouched() throws SQLException {
        ReviewSession machine = ReviewSession.of(note.analyzed());
        new StepRows(note).replace(note.steps(), List.of());
        note.remove(AFTER_REVIEW);
        note.putRedacted(machine);
        return note.row().at(WorkStep.REVIEW).with(note.row().counts().reviewed(machine)).withStepsDone(0);
    }
}
